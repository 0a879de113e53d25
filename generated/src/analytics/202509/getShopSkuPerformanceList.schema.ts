// Generated from spec/paths/analytics/202509/shop_skus_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { SkuPerformance } from "../../schemas/SkuPerformance.schema.ts"
import type { GetShopSkuPerformanceList } from "./getShopSkuPerformanceList.ts"

/** Checks what `getShopSkuPerformanceList` takes. */
export const Input: Schema.Codec<GetShopSkuPerformanceList.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    category_filter: optionalInput(list(Schema.String)),
    product_status_filter: optionalInput(Schema.String),
    product_ids: optionalInput(list(Schema.String)),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopSkuPerformanceList` answers. */
export const Data: Schema.Codec<GetShopSkuPerformanceList.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    next_page_token: optional(Schema.String),
    skus: list(SkuPerformance),
    total_count: optional(Schema.Finite),
  }),
)
