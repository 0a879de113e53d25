// Generated from spec/paths/product/202312/global_products_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GlobalProductSummary } from "../../schemas/GlobalProductSummary.schema.ts"
import type { SearchGlobalProducts } from "./searchGlobalProducts.ts"

/** Checks what `searchGlobalProducts` takes. */
export const Input: Schema.Codec<SearchGlobalProducts.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_le: optionalInput(Schema.Finite),
    seller_skus: optionalInput(list(Schema.String)),
    status: optionalInput(Schema.String),
    update_time_ge: optionalInput(Schema.Finite),
    update_time_le: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchGlobalProducts` answers. */
export const Data: Schema.Codec<SearchGlobalProducts.Data> = typed(
  object({
    global_products: list(GlobalProductSummary),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
