// Generated from spec/paths/analytics/202512/shop_live_id_products_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopLiveProductsPerformanceList } from "./getShopLiveProductsPerformanceList.ts"

/** Checks what `getShopLiveProductsPerformanceList` takes. */
export const Input: Schema.Codec<GetShopLiveProductsPerformanceList.Input> = typed(
  object({
    live_id: Schema.String,
    sort_order: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopLiveProductsPerformanceList` answers. */
export const Data: Schema.Codec<GetShopLiveProductsPerformanceList.Data> = typed(
  object({
    products: list(
      object({
        id: Schema.String,
        name: optional(Schema.String),
        sales: optional(
          object({
            avg_price: optional(Money),
            created_sku_orders: optional(Schema.Finite),
            customers: optional(Schema.Finite),
            direct_gmv: optional(Money),
            items_sold: optional(Schema.Finite),
            main_orders: optional(Schema.Finite),
            payment_rate: optional(Schema.String),
            sku_orders: optional(Schema.Finite),
          }),
        ),
        traffic: optional(
          object({
            add_to_cart_count: optional(Schema.Finite),
            click_to_order_rate: optional(
              object({ main_order_ctor: optional(Schema.String), sku_order_ctor: optional(Schema.String) }),
            ),
            ctr: optional(Schema.String),
            gpm: optional(object({ watch_gpm: optional(Schema.String) })),
            product_impressions: optional(Schema.Finite),
            produt_clicks: optional(Schema.Finite),
          }),
        ),
      }),
    ),
  }),
)
