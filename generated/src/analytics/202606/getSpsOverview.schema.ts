// Generated from spec/paths/analytics/202606/shop_performances_overview.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSpsOverview } from "./getSpsOverview.ts"

/** Checks what `getSpsOverview` takes. */
export const Input: Schema.Codec<GetSpsOverview.Input> = typed(object({}))

/** Checks the `data` that `getSpsOverview` answers. */
export const Data: Schema.Codec<GetSpsOverview.Data> = typed(
  object({
    benefits: optional(
      list(
        object({
          benefit_name: optional(Schema.String),
          is_unlocked: optional(Schema.Boolean),
          unlock_score: optional(Schema.String),
        }),
      ),
    ),
    dimensions: optional(
      list(
        object({
          name: optional(Schema.String),
          score: optional(Schema.String),
          status: optional(Schema.String),
          status_text: optional(Schema.String),
          weight: optional(Schema.String),
        }),
      ),
    ),
    evaluate_duration_days: optional(Schema.Finite),
    end_evaluation_time: optional(Schema.Finite),
    start_evaluation_time: optional(Schema.Finite),
    peer_percentile: optional(Schema.String),
    primary_category: optional(
      object({ category_id: optional(Schema.String), category_name: optional(Schema.String) }),
    ),
    sps_score: optional(Schema.String),
    sps_tier: optional(Schema.String),
    sps_tier_text: optional(Schema.String),
    top_issues: optional(
      object({
        issues: optional(
          list(
            object({
              description: optional(Schema.String),
              evaluate_duration_days: optional(Schema.Finite),
              end_evaluation_time: optional(Schema.Finite),
              start_evaluation_time: optional(Schema.Finite),
              metric_code: optional(Schema.String),
              metric_name: optional(Schema.String),
              percentile: optional(Schema.String),
              rank: optional(Schema.Finite),
            }),
          ),
        ),
        summary: optional(Schema.String),
      }),
    ),
    update_time: optional(Schema.Finite),
  }),
)
