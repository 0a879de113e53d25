// Generated from spec/paths/analytics/202509/shop_lives_overview_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopLivePerformanceOverview } from "./getShopLivePerformanceOverview.ts"

/** Checks what `getShopLivePerformanceOverview` takes. */
export const Input: Schema.Codec<GetShopLivePerformanceOverview.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    today: optionalInput(Schema.Boolean),
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    account_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopLivePerformanceOverview` answers. */
export const Data: Schema.Codec<GetShopLivePerformanceOverview.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        intervals: optional(
          list(
            object({
              click_through_rate: optional(Schema.String),
              click_to_order_rate: optional(Schema.String),
              customers: optional(Schema.Finite),
              end_date: optional(Schema.String),
              gmv: optional(Money),
              items_sold: optional(Schema.Finite),
              sku_orders: optional(Schema.Finite),
              start_date: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
