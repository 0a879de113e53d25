// Generated from spec/paths/analytics/202606/shop_performances_metrics_metric_code_problem_details.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetSpsMetricProblemDetails } from "./getSpsMetricProblemDetails.ts"

/** Checks what `getSpsMetricProblemDetails` takes. */
export const Input: Schema.Codec<GetSpsMetricProblemDetails.Input> = typed(
  object({
    metric_code: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getSpsMetricProblemDetails` answers. */
export const Data: Schema.Codec<GetSpsMetricProblemDetails.Data> = typed(
  object({
    aht_problem_order_items: optional(
      list(
        object({
          aftersales_type_name: optional(Schema.String),
          approve_duration_hours: optional(Schema.String),
          inspect_duration_hours: optional(Schema.String),
          order_id: optional(Schema.String),
          return_order_id: optional(Schema.String),
          review_count: optional(Schema.Finite),
          total_handle_duration_hours: optional(Schema.String),
        }),
      ),
    ),
    im_dsat_chat_items: optional(
      list(
        object({
          chat_duration_hours: optional(Schema.String),
          chat_record_id: optional(Schema.String),
          customer_name: optional(Schema.String),
          customer_rating: optional(Schema.Finite),
          first_reply_time: optional(Schema.Finite),
          rating_reasons: optional(Schema.String),
          service_agent: optional(Schema.String),
        }),
      ),
    ),
    metric_code: optional(Schema.String),
    nbfr_problem_order_items: optional(
      list(
        object({
          deliver_time: optional(Schema.Finite),
          order_create_time: optional(Schema.Finite),
          order_id: optional(Schema.String),
          product_id: optional(Schema.String),
          product_name: optional(Schema.String),
          return_refund_reason: optional(Schema.String),
          sku_id: optional(Schema.String),
        }),
      ),
    ),
    next_page_token: optional(Schema.String),
    nrr_problem_order_items: optional(
      list(
        object({
          deliver_time: optional(Schema.Finite),
          order_create_time: optional(Schema.Finite),
          order_id: optional(Schema.String),
          product_id: optional(Schema.String),
          product_name: optional(Schema.String),
          sku_id: optional(Schema.String),
          user_review_rating: optional(Schema.Finite),
        }),
      ),
    ),
    otdr_problem_order_items: optional(
      list(
        object({
          actual_deliver_time: optional(Schema.Finite),
          expect_deliver_time: optional(Schema.Finite),
          order_id: optional(Schema.String),
          product_name: optional(Schema.String),
          sku_id: optional(Schema.String),
        }),
      ),
    ),
    sfcr_problem_order_items: optional(
      list(
        object({
          cancellation_reasons: optional(Schema.String),
          order_create_time: optional(Schema.Finite),
          order_id: optional(Schema.String),
          product_id: optional(Schema.String),
          product_name: optional(Schema.String),
          sku_id: optional(Schema.String),
        }),
      ),
    ),
    total_count: optional(Schema.Finite),
  }),
)
