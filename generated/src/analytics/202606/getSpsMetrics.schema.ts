// Generated from spec/paths/analytics/202606/shop_performances_metrics.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSpsMetrics } from "./getSpsMetrics.ts"

/** Checks what `getSpsMetrics` takes. */
export const Input: Schema.Codec<GetSpsMetrics.Input> = typed(object({}))

/** Checks the `data` that `getSpsMetrics` answers. */
export const Data: Schema.Codec<GetSpsMetrics.Data> = typed(
  object({
    metrics: list(
      object({
        benchmarks: optional(
          object({ excellent_threshold: optional(Schema.String), poor_threshold: optional(Schema.String) }),
        ),
        dimension: optional(Schema.String),
        evaluate_duration_days: optional(Schema.Finite),
        end_evaluation_time: optional(Schema.Finite),
        start_evaluation_time: optional(Schema.Finite),
        metric_code: optional(Schema.String),
        metric_name: optional(Schema.String),
        score: optional(Schema.String),
        status: optional(Schema.String),
        status_text: optional(Schema.String),
        value: optional(Schema.String),
        value_unit: optional(Schema.String),
        top_reason_text: optional(Schema.String),
      }),
    ),
  }),
)
