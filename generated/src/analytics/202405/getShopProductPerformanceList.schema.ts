// Generated from spec/paths/analytics/202405/shop_products_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopProductPerformanceList } from "./getShopProductPerformanceList.ts"

/** Checks what `getShopProductPerformanceList` takes. */
export const Input: Schema.Codec<GetShopProductPerformanceList.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    page_size: optionalInput(Schema.Finite),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    page_token: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopProductPerformanceList` answers. */
export const Data: Schema.Codec<GetShopProductPerformanceList.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    next_page_token: optional(Schema.String),
    products: list(
      object({
        click_through_rate: optional(Schema.String),
        gmv: optional(Money),
        id: Schema.String,
        orders: optional(Schema.Finite),
        units_sold: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
