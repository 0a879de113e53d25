// Generated from spec/paths/analytics/202509/shop_videos_overview_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopVideoPerformanceOverview } from "./getShopVideoPerformanceOverview.ts"

/** Checks what `getShopVideoPerformanceOverview` takes. */
export const Input: Schema.Codec<GetShopVideoPerformanceOverview.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    today: optionalInput(Schema.Boolean),
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    account_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopVideoPerformanceOverview` answers. */
export const Data: Schema.Codec<GetShopVideoPerformanceOverview.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        intervals: optional(
          list(
            object({
              avg_customers: optional(Schema.Finite),
              click_through_rate: optional(Schema.String),
              end_date: optional(Schema.String),
              gmv: optional(Money),
              product_clicks: optional(Schema.Finite),
              product_impressions: optional(Schema.Finite),
              sku_orders: optional(Schema.Finite),
              start_date: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
