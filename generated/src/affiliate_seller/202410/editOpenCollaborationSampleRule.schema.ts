// Generated from spec/paths/affiliate_seller/202410/open_collaborations_sample_rules.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { EditOpenCollaborationSampleRule } from "./editOpenCollaborationSampleRule.ts"

/** Checks what `editOpenCollaborationSampleRule` takes. */
export const Input: Schema.Codec<EditOpenCollaborationSampleRule.Input> = typed(
  object({
    product_id: Schema.String,
    sample_rule: optionalInput(
      object({
        activate_status: Schema.String,
        end_time: optionalInput(Schema.Finite),
        is_sample_time_unlimited: optionalInput(Schema.Boolean),
        sample_quota: optionalInput(Schema.Finite),
        start_time: optionalInput(Schema.Finite),
        thresholds: optionalInput(
          object({
            avg_ec_video_views: optionalInput(Schema.Finite),
            category_ids: optionalInput(list(Schema.String)),
            minimum_follower_count: optionalInput(Schema.Finite),
            minimum_gmv: optionalInput(Schema.Finite),
            predicted_fulfillment_rank: optionalInput(Schema.String),
          }),
        ),
      }),
    ),
  }),
)

/** Checks the `data` that `editOpenCollaborationSampleRule` answers. */
export const Data: Schema.Codec<EditOpenCollaborationSampleRule.Data> = typed(object({}))
