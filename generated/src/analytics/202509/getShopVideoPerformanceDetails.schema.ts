// Generated from spec/paths/analytics/202509/shop_videos_video_id_performance.yaml. Do not edit: `pnpm generate`.
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
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopVideoPerformanceDetails` answers. */
export const Data: Schema.Codec<GetShopVideoPerformanceDetails.Data> = typed(
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
                  breakdowns: optional(
                    list(
                      object({
                        ctr: optional(Schema.String),
                        customers: optional(Schema.Finite),
                        gmv: optional(Money),
                        gpm: optional(Money),
                        items_sold: optional(Schema.Finite),
                        product_clicks: optional(Schema.Finite),
                        product_id: optional(Schema.String),
                        product_impressions: optional(Schema.Finite),
                      }),
                    ),
                  ),
                  overall: optional(
                    object({
                      ctr: optional(Schema.String),
                      customers: optional(Schema.Finite),
                      gmv: optional(Money),
                      gpm: optional(Money),
                      items_sold: optional(Schema.Finite),
                      product_clicks: optional(Schema.Finite),
                      product_impressions: optional(Schema.Finite),
                    }),
                  ),
                }),
              ),
              start_date: optional(Schema.String),
              traffic: optional(
                object({
                  comments: optional(Schema.Finite),
                  likes: optional(Schema.Finite),
                  new_followers: optional(Schema.Finite),
                  shares: optional(Schema.Finite),
                  views: optional(Schema.Finite),
                }),
              ),
            }),
          ),
        ),
        viewer_profile: optional(
          list(
            object({
              age_distribution: optional(
                list(object({ age: optional(Schema.String), percentage: optional(Schema.String) })),
              ),
              country_distribution: optional(
                list(object({ country_code: optional(Schema.String), percentage: optional(Schema.String) })),
              ),
              gender_distribution: optional(
                list(object({ gender: optional(Schema.String), percentage: optional(Schema.String) })),
              ),
              type: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
