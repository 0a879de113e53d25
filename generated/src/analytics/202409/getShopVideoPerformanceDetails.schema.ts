// Generated from spec/paths/analytics/202409/shop_videos_video_id_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopVideoPerformanceDetails } from "./getShopVideoPerformanceDetails.ts"

/** Checks what `getShopVideoPerformanceDetails` takes. */
export const Input: Schema.Codec<GetShopVideoPerformanceDetails.Input> = typed(
  object({
    video_id: Schema.String,
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    with_comparison: optionalInput(Schema.Boolean),
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopVideoPerformanceDetails` answers. */
export const Data: Schema.Codec<GetShopVideoPerformanceDetails.Data> = typed(
  object({
    engagement_data: optional(
      object({
        total_comments: optional(Schema.Finite),
        total_likes: optional(Schema.Finite),
        total_shares: optional(Schema.Finite),
        total_views: optional(Schema.Finite),
      }),
    ),
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        comparison_intervals: optional(
          list(
            object({
              click_through_rate: optional(Schema.String),
              daily_avg_buyers: optional(Schema.String),
              end_date: optional(Schema.String),
              gmv: optional(Money),
              start_date: optional(Schema.String),
              views: optional(Schema.Finite),
            }),
          ),
        ),
        intervals: optional(
          list(
            object({
              click_through_rate: optional(Schema.String),
              daily_avg_buyers: optional(Schema.String),
              end_date: optional(Schema.String),
              gmv: optional(Money),
              start_date: optional(Schema.String),
              views: optional(Schema.Finite),
            }),
          ),
        ),
        video_post_time: optional(Schema.String),
      }),
    ),
  }),
)
