// Generated from spec/paths/product/202309/products_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductAudit } from "../../schemas/ProductAudit.schema.ts"
import { RecommendedCategory } from "../../schemas/RecommendedCategory.schema.ts"
import { ScheduledSale } from "../../schemas/ScheduledSale.schema.ts"
import { SkuFee } from "../../schemas/SkuFee.schema.ts"
import { SkuPrice } from "../../schemas/SkuPrice.schema.ts"
import { SkuStatusInfo } from "../../schemas/SkuStatusInfo.schema.ts"
import type { SearchProducts } from "./searchProducts.ts"

/** Checks what `searchProducts` takes. */
export const Input: Schema.Codec<SearchProducts.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    category_version: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_le: optionalInput(Schema.Finite),
    seller_skus: optionalInput(list(Schema.String)),
    status: optionalInput(Schema.String),
    update_time_ge: optionalInput(Schema.Finite),
    update_time_le: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchProducts` answers. */
export const Data: Schema.Codec<SearchProducts.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(
      object({
        audit: optional(ProductAudit),
        create_time: optional(Schema.Finite),
        has_draft: optional(Schema.Boolean),
        id: Schema.String,
        is_not_for_sale: optional(Schema.Boolean),
        product_sync_fail_reasons: optional(list(Schema.String)),
        product_tags: optional(list(Schema.String)),
        recommended_categories: optional(list(RecommendedCategory)),
        sales_regions: optional(list(Schema.String)),
        scheduled_sale: optional(ScheduledSale),
        skus: optional(
          list(
            object({
              fees: optional(list(SkuFee)),
              id: Schema.String,
              inventory: optional(
                list(object({ quantity: optional(Schema.Finite), warehouse_id: optional(Schema.String) })),
              ),
              price: optional(SkuPrice),
              seller_sku: optional(Schema.String),
              status_info: optional(SkuStatusInfo),
            }),
          ),
        ),
        status: optional(Schema.String),
        title: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
