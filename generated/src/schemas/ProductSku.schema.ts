// Generated from spec/schemas/ProductSku.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { CategoryNode } from "../schemas/CategoryNode.schema.ts"
import { ExternalListPrice } from "../schemas/ExternalListPrice.schema.ts"
import { Money } from "../schemas/Money.schema.ts"
import { PreSale } from "../schemas/PreSale.schema.ts"
import { ProductImage } from "../schemas/ProductImage.schema.ts"
import { SkuFee } from "../schemas/SkuFee.schema.ts"
import { SkuIdentifierCode } from "../schemas/SkuIdentifierCode.schema.ts"
import { SkuInventory } from "../schemas/SkuInventory.schema.ts"
import { SkuPrice } from "../schemas/SkuPrice.schema.ts"
import { SkuSalesAttribute } from "../schemas/SkuSalesAttribute.schema.ts"
import { SkuStatusInfo } from "../schemas/SkuStatusInfo.schema.ts"
import type * as Types from "../schemas.ts"

export const ProductSku: Schema.Codec<Types.ProductSku> = typed(
  object({
    combined_skus: optional(
      list(
        object({
          brand: optional(object({ id: Schema.String, name: optional(Schema.String) })),
          categories: optional(list(CategoryNode)),
          combined_listing_not_live_reasons: optional(list(Schema.String)),
          inventory: optional(
            list(object({ quantity: optional(Schema.Finite), warehouse_id: optional(Schema.String) })),
          ),
          price: optional(SkuPrice),
          product_id: optional(Schema.String),
          product_main_image: optional(ProductImage),
          sales_attributes: optional(list(SkuSalesAttribute)),
          seller_sku: optional(Schema.String),
          sku_count: optional(Schema.Finite),
          sku_id: optional(Schema.String),
          title: optional(Schema.String),
        }),
      ),
    ),
    external_list_prices: optional(list(ExternalListPrice)),
    external_sku_id: optional(Schema.String),
    external_urls: optional(list(Schema.String)),
    extra_identifier_codes: optional(list(Schema.String)),
    fees: optional(list(SkuFee)),
    global_listing_policy: optional(
      object({
        inventory_type: optional(Schema.String),
        price_sync: optional(Schema.Boolean),
        replicate_source: optional(
          object({
            product_id: optional(Schema.String),
            shop_id: optional(Schema.String),
            sku_id: optional(Schema.String),
          }),
        ),
      }),
    ),
    id: Schema.String,
    identifier_code: optional(SkuIdentifierCode),
    inventory: optional(list(SkuInventory)),
    list_price: optional(Money),
    pre_sale: optional(PreSale),
    price: optional(SkuPrice),
    sales_attributes: optional(list(SkuSalesAttribute)),
    seller_sku: optional(Schema.String),
    sku_unit_count: optional(Schema.String),
    status_info: optional(SkuStatusInfo),
  }),
)
