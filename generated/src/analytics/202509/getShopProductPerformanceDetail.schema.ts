// Generated from spec/paths/analytics/202509/shop_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopProductPerformanceDetail } from "./getShopProductPerformanceDetail.ts"

/** Checks what `getShopProductPerformanceDetail` takes. */
export const Input: Schema.Codec<GetShopProductPerformanceDetail.Input> = typed(
  object({
    product_id: Schema.String,
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopProductPerformanceDetail` answers. */
export const Data: Schema.Codec<GetShopProductPerformanceDetail.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        intervals: optional(
          list(
            object({
              cancel_and_refunds: optional(
                object({
                  canceled: optional(Schema.Finite),
                  refunded: optional(Schema.Finite),
                  replacements: optional(Schema.Finite),
                  returned: optional(Schema.Finite),
                }),
              ),
              end_date: optional(Schema.String),
              sales: optional(
                object({
                  breakdowns: optional(
                    list(
                      object({
                        content_type: optional(Schema.String),
                        sales: optional(
                          object({
                            avg_customers: optional(Schema.Finite),
                            gmv: optional(Money),
                            items_sold: optional(Schema.Finite),
                          }),
                        ),
                      }),
                    ),
                  ),
                  gmv: optional(Money),
                  items_sold: optional(Schema.Finite),
                  orders: optional(Schema.Finite),
                }),
              ),
              start_date: optional(Schema.String),
              traffic: optional(
                object({
                  breakdowns: optional(
                    list(
                      object({
                        content_type: optional(Schema.String),
                        traffic: optional(
                          object({
                            avg_conversion_rate: optional(Schema.String),
                            avg_unique_page_views: optional(Schema.Finite),
                            ctr: optional(Schema.String),
                            impressions: optional(Schema.Finite),
                            page_views: optional(Schema.Finite),
                          }),
                        ),
                      }),
                    ),
                  ),
                }),
              ),
            }),
          ),
        ),
        ratings: optional(
          list(
            object({
              count: optional(Schema.Finite),
              percentage: optional(Schema.String),
              stars: optional(Schema.String),
            }),
          ),
        ),
        top_contents: optional(
          list(
            object({
              contents: optional(
                list(
                  object({
                    content_id: optional(Schema.String),
                    gmv: optional(Money),
                    items_sold: optional(Schema.Finite),
                  }),
                ),
              ),
              type: optional(Schema.String),
            }),
          ),
        ),
        top_creators: optional(
          list(
            object({
              creator_name: optional(Schema.String),
              creator_open_id: optional(Schema.String),
              creator_profile: optional(Schema.String),
              gmv: optional(Money),
              items_sold: optional(Schema.Finite),
            }),
          ),
        ),
      }),
    ),
  }),
)
