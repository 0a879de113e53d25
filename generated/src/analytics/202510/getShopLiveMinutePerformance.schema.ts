// Generated from spec/paths/analytics/202510/shop_lives_live_id_performance_per_minutes.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopLiveMinutePerformance } from "./getShopLiveMinutePerformance.ts"

/** Checks what `getShopLiveMinutePerformance` takes. */
export const Input: Schema.Codec<GetShopLiveMinutePerformance.Input> = typed(
  object({ live_id: Schema.String, page_token: optionalInput(Schema.String), currency: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getShopLiveMinutePerformance` answers. */
export const Data: Schema.Codec<GetShopLiveMinutePerformance.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    performance: object({
      intervals: list(
        object({
          conversion: optional(
            object({
              avg_price: optional(Money),
              click_to_order_rate: optional(
                object({ main_order_ctor: optional(Schema.String), sku_order_ctor: optional(Schema.String) }),
              ),
              created_sku_orders: optional(Schema.Finite),
              gpm: optional(object({ show_gpm: optional(Schema.String), watch_gpm: optional(Schema.String) })),
              sku_order_rate: optional(Schema.String),
            }),
          ),
          end_time: optional(Schema.Finite),
          interactions: optional(
            object({
              comment_rate: optional(Schema.String),
              comments: optional(Schema.Finite),
              follow_rate: optional(Schema.String),
              like_rate: optional(Schema.String),
              likes: optional(Schema.Finite),
              new_followers: optional(Schema.Finite),
              share_rate: optional(Schema.String),
              shares: optional(Schema.Finite),
            }),
          ),
          sales: optional(
            object({
              customers: optional(Schema.Finite),
              gmv: optional(Money),
              items_sold: optional(Schema.Finite),
              main_orders: optional(Schema.Finite),
              sku_orders: optional(Schema.Finite),
            }),
          ),
          start_time: optional(Schema.Finite),
          traffic: optional(
            object({
              ctr: optional(Schema.String),
              enter_room_rate: optional(Schema.String),
              impressions: optional(Schema.Finite),
              product_clicks: optional(Schema.Finite),
              product_impressions: optional(Schema.Finite),
              viewers: optional(Schema.Finite),
              views: optional(Schema.Finite),
            }),
          ),
        }),
      ),
      overall: optional(
        object({
          duration: optional(Schema.Finite),
          end_time: optional(Schema.Finite),
          gmv: optional(Money),
          impressions: optional(Schema.Finite),
          items_sold: optional(Schema.Finite),
          live_title: optional(Schema.String),
          start_time: optional(Schema.Finite),
          unique_viewers: optional(Schema.Finite),
        }),
      ),
    }),
    total_count: optional(Schema.Finite),
  }),
)
