// Generated from spec/paths/analytics/202505/shop_lives_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { LiveSessionPerformance202505 } from "../../schemas/LiveSessionPerformance202505.schema.ts"
import type { GetShopLivePerformanceList } from "./getShopLivePerformanceList.ts"

/** Checks what `getShopLivePerformanceList` takes. */
export const Input: Schema.Codec<GetShopLivePerformanceList.Input> = typed(
  object({
    start_date_ge: Schema.String,
    end_date_lt: Schema.String,
    page_size: optionalInput(Schema.Finite),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    page_token: optionalInput(Schema.String),
    account_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopLivePerformanceList` answers. */
export const Data: Schema.Codec<GetShopLivePerformanceList.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    live_stream_sessions: list(LiveSessionPerformance202505),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
