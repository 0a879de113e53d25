// Generated from spec/paths/affiliate_seller/202409/target_collaborations_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FreeSampleRule } from "../../schemas/FreeSampleRule.schema.ts"
import type { SearchTargetCollaborations } from "./searchTargetCollaborations.ts"

/** Checks what `searchTargetCollaborations` takes. */
export const Input: Schema.Codec<SearchTargetCollaborations.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    collaboration_status: Schema.String,
    creator_accept_status: optionalInput(Schema.String),
    creator_user_id: optionalInput(Schema.String),
    free_sample_setting: optionalInput(Schema.String),
    search_param: optionalInput(object({ keyword: Schema.String, keyword_type: Schema.String })),
  }),
)

/** Checks the `data` that `searchTargetCollaborations` answers. */
export const Data: Schema.Codec<SearchTargetCollaborations.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    target_collaborations: list(
      object({
        content_creator_count: optional(Schema.Finite),
        creator_inivited_count: optional(Schema.Finite),
        end_time: optional(Schema.Finite),
        free_sample_rule: optional(FreeSampleRule),
        id: Schema.String,
        message: optional(Schema.String),
        name: optional(Schema.String),
        product_count: optional(Schema.Finite),
        showcase_creator_count: optional(Schema.Finite),
        start_time: optional(Schema.Finite),
        type: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
