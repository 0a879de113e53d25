// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_gmv_trend_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, typed } from "../../validation.ts"
import { GmvTrend } from "../../schemas/GmvTrend.schema.ts"
import type { GetGmvTrendPerformances } from "./getGmvTrendPerformances.ts"

/** Checks what `getGmvTrendPerformances` takes. */
export const Input: Schema.Codec<GetGmvTrendPerformances.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getGmvTrendPerformances` answers. */
export const Data: Schema.Codec<GetGmvTrendPerformances.Data> = typed(
  object({ gmv_trend_performances: list(GmvTrend) }),
)
