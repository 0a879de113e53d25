// Generated from spec/paths/analytics/202606/shop_performances_metrics_metric_code_top_items.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSpsMetricTopItems } from "./getSpsMetricTopItems.ts"

/** Checks what `getSpsMetricTopItems` takes. */
export const Input: Schema.Codec<GetSpsMetricTopItems.Input> = typed(object({ metric_code: Schema.String }))

/** Checks the `data` that `getSpsMetricTopItems` answers. */
export const Data: Schema.Codec<GetSpsMetricTopItems.Data> = typed(
  object({
    aht_aftersales_type_items: optional(
      list(
        object({
          handle_duration_hours: optional(Schema.String),
          product_id: optional(Schema.String),
          product_name: optional(Schema.String),
          return_order_count: optional(Schema.Finite),
          top_aftersales_type_name: optional(Schema.String),
          top_type_order_count: optional(Schema.Finite),
          image_url: optional(Schema.String),
        }),
      ),
    ),
    metric_code: optional(Schema.String),
    nbfr_top_product_items: optional(
      list(
        object({
          product_id: optional(Schema.String),
          product_name: optional(Schema.String),
          return_order_count: optional(Schema.Finite),
          top_reason_order_count: optional(Schema.Finite),
          top_return_reasons: optional(Schema.String),
          image_url: optional(Schema.String),
        }),
      ),
    ),
    nrr_top_product_items: optional(
      list(
        object({
          delivered_order_count: optional(Schema.Finite),
          image_url: optional(Schema.String),
          negative_order_count: optional(Schema.Finite),
          product_id: optional(Schema.String),
          product_name: optional(Schema.String),
          top_review_reasons: optional(Schema.String),
        }),
      ),
    ),
    otdr_logistics_items: optional(
      list(
        object({
          delivered_order_count: optional(Schema.Finite),
          logistics_provider: optional(Schema.String),
          on_time_deliver_order_count: optional(Schema.Finite),
          on_time_deliver_rate: optional(Schema.String),
        }),
      ),
    ),
    total_count: optional(Schema.Finite),
  }),
)
