// Generated from spec/paths/analytics/202405/shop_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductPerformanceInterval202405 } from "../../schemas/ProductPerformanceInterval202405.schema.ts"
import type { GetShopProductPerformance } from "./getShopProductPerformance.ts"

/** Checks what `getShopProductPerformance` takes. */
export const Input: Schema.Codec<GetShopProductPerformance.Input> = typed(
  object({
    product_id: Schema.String,
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    with_comparison: optionalInput(Schema.Boolean),
    granularity: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopProductPerformance` answers. */
export const Data: Schema.Codec<GetShopProductPerformance.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    performance: optional(
      object({
        comparison_intervals: optional(list(ProductPerformanceInterval202405)),
        intervals: optional(list(ProductPerformanceInterval202405)),
      }),
    ),
  }),
)
