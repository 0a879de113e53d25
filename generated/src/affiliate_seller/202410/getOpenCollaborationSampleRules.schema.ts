// Generated from spec/paths/affiliate_seller/202410/open_collaborations_sample_rules.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetOpenCollaborationSampleRules } from "./getOpenCollaborationSampleRules.ts"

/** Checks what `getOpenCollaborationSampleRules` takes. */
export const Input: Schema.Codec<GetOpenCollaborationSampleRules.Input> = typed(
  object({ product_ids: list(Schema.String) }),
)

/** Checks the `data` that `getOpenCollaborationSampleRules` answers. */
export const Data: Schema.Codec<GetOpenCollaborationSampleRules.Data> = typed(
  object({
    sample_rules: list(
      object({
        available_quantity: optional(Schema.Finite),
        end_time: optional(Schema.Finite),
        is_sample_time_unlimited: optional(Schema.Boolean),
        product_id: optional(Schema.String),
        sample_quota: optional(Schema.Finite),
        start_time: optional(Schema.Finite),
        status: optional(Schema.String),
        thresholds: optional(
          object({
            avg_ec_video_views: optional(Schema.Finite),
            category_ids: optional(list(Schema.String)),
            minimum_follower_count: optional(Schema.Finite),
            minimum_gmv: optional(Schema.Finite),
            predicted_fulfillment_rank: optional(Schema.String),
          }),
        ),
      }),
    ),
  }),
)
