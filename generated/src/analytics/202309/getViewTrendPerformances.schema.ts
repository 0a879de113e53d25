// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_view_trend_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetViewTrendPerformances } from "./getViewTrendPerformances.ts"

/** Checks what `getViewTrendPerformances` takes. */
export const Input: Schema.Codec<GetViewTrendPerformances.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getViewTrendPerformances` answers. */
export const Data: Schema.Codec<GetViewTrendPerformances.Data> = typed(
  object({
    view_trend_performances: list(
      object({
        data_points: optional(list(object({ timestamp: optional(Schema.Finite), value: optional(Schema.String) }))),
        stats_type: optional(Schema.String),
      }),
    ),
  }),
)
