// Generated from spec/paths/analytics/202606/shop_performances_metrics_metric_code_diagnosis.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSpsMetricDiagnosis } from "./getSpsMetricDiagnosis.ts"

/** Checks what `getSpsMetricDiagnosis` takes. */
export const Input: Schema.Codec<GetSpsMetricDiagnosis.Input> = typed(object({ metric_code: Schema.String }))

/** Checks the `data` that `getSpsMetricDiagnosis` answers. */
export const Data: Schema.Codec<GetSpsMetricDiagnosis.Data> = typed(
  object({
    benchmarks: optional(
      object({ excellent_threshold: optional(Schema.String), poor_threshold: optional(Schema.String) }),
    ),
    calculation_rule: optional(
      object({
        denominator_label: optional(Schema.String),
        denominator_value: optional(Schema.String),
        numerator_label: optional(Schema.String),
        numerator_value: optional(Schema.String),
      }),
    ),
    dimension: optional(Schema.String),
    distribution_details: optional(
      list(object({ count: optional(Schema.Finite), name: optional(Schema.String), percent: optional(Schema.String) })),
    ),
    evaluate_duration_days: optional(Schema.Finite),
    end_evaluation_time: optional(Schema.Finite),
    start_evaluation_time: optional(Schema.Finite),
    metric_code: optional(Schema.String),
    score: optional(Schema.String),
    status: optional(Schema.String),
    status_text: optional(Schema.String),
    trend: optional(
      object({
        data_points: optional(list(object({ record_date: optional(Schema.String), value: optional(Schema.String) }))),
      }),
    ),
    value: optional(Schema.String),
    value_unit: optional(Schema.String),
    analyses: optional(list(object({ summaries: optional(Schema.String), details: optional(Schema.String) }))),
  }),
)
