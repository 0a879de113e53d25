// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_view_trend_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetLiveRoomViewTrends } from "./getLiveRoomViewTrends.ts"

/** Checks what `getLiveRoomViewTrends` takes. */
export const Input: Schema.Codec<GetLiveRoomViewTrends.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveRoomViewTrends` answers. */
export const Data: Schema.Codec<GetLiveRoomViewTrends.Data> = typed(
  object({
    view_trend_performances: list(
      object({
        stats_type: optional(Schema.String),
        data_points: optional(list(object({ value: optional(Schema.String), timestamp: optional(Schema.Finite) }))),
      }),
    ),
  }),
)
