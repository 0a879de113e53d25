// Generated from spec/paths/analytics/202510/shop_performance_date_performance_per_hour.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopPerformancePerHour } from "./getShopPerformancePerHour.ts"

/** Checks what `getShopPerformancePerHour` takes. */
export const Input: Schema.Codec<GetShopPerformancePerHour.Input> = typed(
  object({ date: Schema.String, currency: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getShopPerformancePerHour` answers. */
export const Data: Schema.Codec<GetShopPerformancePerHour.Data> = typed(
  object({
    performance: optional(
      object({
        intervals: optional(
          list(
            object({
              customers: optional(Schema.Finite),
              gmv: optional(Money),
              index: optional(Schema.Finite),
              items_sold: optional(Schema.Finite),
              visitors: optional(Schema.Finite),
            }),
          ),
        ),
        latest_available_timestamp: optional(Schema.Finite),
        overall: optional(
          object({
            customers: optional(Schema.Finite),
            gmv: optional(Money),
            items_sold: optional(Schema.Finite),
            visitors: optional(Schema.Finite),
          }),
        ),
      }),
    ),
  }),
)
