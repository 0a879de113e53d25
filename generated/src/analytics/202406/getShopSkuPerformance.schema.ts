// Generated from spec/paths/analytics/202406/shop_skus_sku_id_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CountBreakdown } from "../../schemas/CountBreakdown.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import { MoneyBreakdown } from "../../schemas/MoneyBreakdown.schema.ts"
import type { GetShopSkuPerformance } from "./getShopSkuPerformance.ts"

/** Checks what `getShopSkuPerformance` takes. */
export const Input: Schema.Codec<GetShopSkuPerformance.Input> = typed(
  object({
    sku_id: Schema.String,
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    with_comparison: optionalInput(Schema.Boolean),
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopSkuPerformance` answers. */
export const Data: Schema.Codec<GetShopSkuPerformance.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        comparison_intervals: optional(
          list(
            object({
              end_date: optional(Schema.String),
              gmv: optional(Money),
              gmv_breakdown: optional(list(MoneyBreakdown)),
              sku_orders: optional(Schema.Finite),
              start_date: optional(Schema.String),
              units_sold: optional(Schema.Finite),
              units_sold_breakdown: optional(list(CountBreakdown)),
            }),
          ),
        ),
        intervals: optional(
          list(
            object({
              end_date: optional(Schema.String),
              gmv: optional(Money),
              gmv_breakdown: optional(list(MoneyBreakdown)),
              sku_orders: optional(Schema.Finite),
              start_date: optional(Schema.String),
              units_sold: optional(Schema.Finite),
              units_sold_breakdown: optional(list(CountBreakdown)),
            }),
          ),
        ),
        product_id: optional(Schema.String),
      }),
    ),
  }),
)
