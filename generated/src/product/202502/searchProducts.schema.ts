// Generated from spec/paths/product/202502/products_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductSummary } from "../../schemas/ProductSummary.schema.ts"
import type { SearchProducts } from "./searchProducts.ts"

/** Checks what `searchProducts` takes. */
export const Input: Schema.Codec<SearchProducts.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    audit_status: optionalInput(list(Schema.String)),
    category_version: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_le: optionalInput(Schema.Finite),
    listing_platforms: optionalInput(list(Schema.String)),
    listing_quality_tiers: optionalInput(list(Schema.String)),
    return_draft_version: optionalInput(Schema.Boolean),
    seller_skus: optionalInput(list(Schema.String)),
    sku_ids: optionalInput(list(Schema.String)),
    sns_filter: optionalInput(Schema.String),
    status: optionalInput(Schema.String),
    update_time_ge: optionalInput(Schema.Finite),
    update_time_le: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchProducts` answers. */
export const Data: Schema.Codec<SearchProducts.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(ProductSummary),
    total_count: optional(Schema.Finite),
  }),
)
