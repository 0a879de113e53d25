// Generated from spec/paths/analytics/202609/shop_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopPerformance } from "./getShopPerformance.ts"

/** Checks what `getShopPerformance` takes. */
export const Input: Schema.Codec<GetShopPerformance.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopPerformance` answers. */
export const Data: Schema.Codec<GetShopPerformance.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        intervals: optional(
          list(
            object({
              end_date: optional(Schema.String),
              sales: optional(
                object({
                  cancellations_and_returns: optional(Schema.Finite),
                  customers_count: optional(Schema.Finite),
                  gmv: optional(Money),
                  items_sold: optional(Schema.Finite),
                  orders_count: optional(Schema.Finite),
                  refunds: optional(Money),
                  sku_orders_count: optional(Schema.Finite),
                }),
              ),
              start_date: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
