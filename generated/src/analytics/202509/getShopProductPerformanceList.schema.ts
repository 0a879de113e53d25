// Generated from spec/paths/analytics/202509/shop_products_performance.yaml. Do not edit: `pnpm generate`.
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
    page_token: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    category_filter: optionalInput(list(Schema.String)),
    product_status_filter: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopProductPerformanceList` answers. */
export const Data: Schema.Codec<GetShopProductPerformanceList.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    next_page_token: optional(Schema.String),
    products: list(
      object({
        id: Schema.String,
        overall_performance: optional(
          object({ gmv: optional(Money), items_sold: optional(Schema.Finite), orders: optional(Schema.Finite) }),
        ),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
