// Generated from spec/paths/analytics/202509/shop_videos_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopVideoPerformanceList } from "./getShopVideoPerformanceList.ts"

/** Checks what `getShopVideoPerformanceList` takes. */
export const Input: Schema.Codec<GetShopVideoPerformanceList.Input> = typed(
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

/** Checks the `data` that `getShopVideoPerformanceList` answers. */
export const Data: Schema.Codec<GetShopVideoPerformanceList.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
    videos: list(
      object({
        avg_customers: optional(Schema.Finite),
        click_through_rate: optional(Schema.String),
        duration: optional(Schema.Finite),
        gmv: optional(Money),
        gpm: optional(Money),
        hash_tags: optional(list(Schema.String)),
        id: Schema.String,
        items_sold: optional(Schema.Finite),
        products: optional(list(object({ id: Schema.String, name: optional(Schema.String) }))),
        sku_orders: optional(Schema.Finite),
        title: optional(Schema.String),
        username: optional(Schema.String),
        video_post_time: optional(Schema.String),
        views: optional(Schema.Finite),
      }),
    ),
  }),
)
