// Generated from spec/paths/analytics/202405/shop_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ShopPerformanceInterval202405 } from "../../schemas/ShopPerformanceInterval202405.schema.ts"
import type { GetShopPerformance } from "./getShopPerformance.ts"

/** Checks what `getShopPerformance` takes. */
export const Input: Schema.Codec<GetShopPerformance.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    with_comparison: optionalInput(Schema.Boolean),
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopPerformance` answers. */
export const Data: Schema.Codec<GetShopPerformance.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        comparison_intervals: optional(list(ShopPerformanceInterval202405)),
        intervals: optional(list(ShopPerformanceInterval202405)),
      }),
    ),
  }),
)
