// Generated from spec/paths/product/202409/opportunities_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchOpportunities } from "./searchOpportunities.ts"

/** Checks what `searchOpportunities` takes. */
export const Input: Schema.Codec<SearchOpportunities.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    opportunity_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchOpportunities` answers. */
export const Data: Schema.Codec<SearchOpportunities.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    opportunities: list(
      object({
        benefits: optional(list(Schema.String)),
        create_time: optional(Schema.Finite),
        id: Schema.String,
        tags: optional(list(Schema.String)),
        type: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
