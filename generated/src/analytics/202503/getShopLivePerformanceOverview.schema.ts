// Generated from spec/paths/analytics/202503/shop_lives_overview_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { LiveOverviewInterval } from "../../schemas/LiveOverviewInterval.schema.ts"
import type { GetShopLivePerformanceOverview } from "./getShopLivePerformanceOverview.ts"

/** Checks what `getShopLivePerformanceOverview` takes. */
export const Input: Schema.Codec<GetShopLivePerformanceOverview.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    with_comparison: optionalInput(Schema.Boolean),
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    account_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopLivePerformanceOverview` answers. */
export const Data: Schema.Codec<GetShopLivePerformanceOverview.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        comparison_intervals: optional(list(LiveOverviewInterval)),
        intervals: optional(list(LiveOverviewInterval)),
      }),
    ),
  }),
)
