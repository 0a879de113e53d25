// Generated from spec/paths/affiliate_seller/202412/open_collaborations_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { OpenCollaborationProductSummary } from "../../schemas/OpenCollaborationProductSummary.schema.ts"
import type { SearchOpenCollaboration } from "./searchOpenCollaboration.ts"

/** Checks what `searchOpenCollaboration` takes. */
export const Input: Schema.Codec<SearchOpenCollaboration.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    sort_order: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    keyword: optionalInput(Schema.String),
    keyword_type: optionalInput(Schema.String),
    top_level_category_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchOpenCollaboration` answers. */
export const Data: Schema.Codec<SearchOpenCollaboration.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    open_collaborations: list(
      object({
        content_creator_count: optional(Schema.Finite),
        current_commission: optional(
          object({
            end_time: optional(Schema.Finite),
            rate: optional(Schema.Finite),
            start_time: optional(Schema.Finite),
          }),
        ),
        id: Schema.String,
        product: optional(OpenCollaborationProductSummary),
        showcase_creator_count: optional(Schema.Finite),
        status: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
