// Generated from spec/paths/analytics/202509/shop_videos_video_id_products_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { VideoProductPerformance } from "../../schemas/VideoProductPerformance.schema.ts"
import type { GetShopVideoProductPerformanceList } from "./getShopVideoProductPerformanceList.ts"

/** Checks what `getShopVideoProductPerformanceList` takes. */
export const Input: Schema.Codec<GetShopVideoProductPerformanceList.Input> = typed(
  object({
    video_id: Schema.String,
    end_date_lt: Schema.String,
    page_size: optionalInput(Schema.Finite),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    page_token: optionalInput(Schema.String),
    start_date_ge: Schema.String,
  }),
)

/** Checks the `data` that `getShopVideoProductPerformanceList` answers. */
export const Data: Schema.Codec<GetShopVideoProductPerformanceList.Data> = typed(
  object({
    latest_available_date: optional(Schema.String),
    next_page_token: optional(Schema.String),
    products: list(VideoProductPerformance),
    total_count: optional(Schema.Finite),
  }),
)
