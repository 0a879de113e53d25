// Generated from spec/paths/analytics/202609/shop_lives_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { LiveInteractionPerformance } from "../../schemas/LiveInteractionPerformance.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopLivePerformanceList } from "./getShopLivePerformanceList.ts"

/** Checks what `getShopLivePerformanceList` takes. */
export const Input: Schema.Codec<GetShopLivePerformanceList.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    page_size: optionalInput(Schema.Finite),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    page_token: optionalInput(Schema.String),
    account_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopLivePerformanceList` answers. */
export const Data: Schema.Codec<GetShopLivePerformanceList.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    live_stream_sessions: list(
      object({
        end_time: optional(Schema.String),
        id: Schema.String,
        interaction_performance: optional(LiveInteractionPerformance),
        sales_performance: optional(
          object({
            "24h_live_gmv": optional(Money),
            avg_price: optional(Money),
            click_to_order_rate: optional(Schema.String),
            created_sku_orders: optional(Schema.Finite),
            customers: optional(Schema.Finite),
            different_products_sold: optional(Schema.Finite),
            gmv: optional(Money),
            items_sold: optional(Schema.Finite),
            products_added: optional(Schema.Finite),
            sku_orders: optional(Schema.Finite),
          }),
        ),
        start_time: optional(Schema.String),
        title: optional(Schema.String),
        username: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
