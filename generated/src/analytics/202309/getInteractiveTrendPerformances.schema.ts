// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_interactive_trend_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetInteractiveTrendPerformances } from "./getInteractiveTrendPerformances.ts"

/** Checks what `getInteractiveTrendPerformances` takes. */
export const Input: Schema.Codec<GetInteractiveTrendPerformances.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getInteractiveTrendPerformances` answers. */
export const Data: Schema.Codec<GetInteractiveTrendPerformances.Data> = typed(
  object({
    interactive_trend_performances: list(
      object({
        data_points: optional(list(object({ timestamp: optional(Schema.Finite), value: optional(Schema.String) }))),
        stats_type: optional(Schema.String),
      }),
    ),
  }),
)
