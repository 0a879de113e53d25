// Generated from spec/paths/analytics/202609/shop_lives_overview_performance.yaml. Do not edit: `pnpm generate`.
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
    updated_at: optional(Schema.String),
    performance: optional(
      object({
        intervals: optional(
          list(
            object({
              avg_viewing_duration: optional(Schema.Finite),
              ctor_sku_order: optional(Schema.String),
              end_date: optional(Schema.String),
              live_attributed_gmv: optional(Money),
              live_attributed_items_sold: optional(Schema.Finite),
              live_attributed_sku_orders: optional(Schema.Finite),
              live_ctr: optional(Schema.String),
              live_gmv: optional(Money),
              live_indirect_gmv: optional(Money),
              show_gpm: optional(Money),
              start_date: optional(Schema.String),
              views: optional(Schema.Finite),
            }),
          ),
        ),
      }),
    ),
  }),
)
