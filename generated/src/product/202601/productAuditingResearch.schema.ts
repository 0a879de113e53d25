// Generated from spec/paths/product/202601/compliance_auditing_research.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ProductAuditingResearch } from "./productAuditingResearch.ts"

/** Checks what `productAuditingResearch` takes. */
export const Input: Schema.Codec<ProductAuditingResearch.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    category_asset_cipher: optionalInput(Schema.String),
    brand_ids: optionalInput(list(Schema.String)),
    category_ids: optionalInput(list(Schema.String)),
    product_ids: optionalInput(list(Schema.String)),
    product_title: optionalInput(Schema.String),
    seller_id: optionalInput(Schema.String),
    seller_name: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `productAuditingResearch` answers. */
export const Data: Schema.Codec<ProductAuditingResearch.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(
      object({
        brand_id: optional(Schema.String),
        brand_name: optional(Schema.String),
        categories: optional(
          list(
            object({
              id: Schema.String,
              is_leaf: optional(Schema.Boolean),
              level: optional(Schema.Finite),
              name: optional(Schema.String),
              parent_id: optional(Schema.String),
            }),
          ),
        ),
        country: optional(Schema.String),
        description: optional(Schema.String),
        id: Schema.String,
        listing_url: optional(Schema.String),
        main_image_urls: optional(list(Schema.String)),
        seller_id: optional(Schema.String),
        seller_name: optional(Schema.String),
        title: optional(Schema.String),
        variants: optional(list(object({ id: Schema.String }))),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
