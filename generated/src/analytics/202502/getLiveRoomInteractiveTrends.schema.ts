// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_interactive_trend_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetLiveRoomInteractiveTrends } from "./getLiveRoomInteractiveTrends.ts"

/** Checks what `getLiveRoomInteractiveTrends` takes. */
export const Input: Schema.Codec<GetLiveRoomInteractiveTrends.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveRoomInteractiveTrends` answers. */
export const Data: Schema.Codec<GetLiveRoomInteractiveTrends.Data> = typed(
  object({
    interactive_trend_performances: list(
      object({
        stats_type: optional(Schema.String),
        data_points: optional(list(object({ value: optional(Schema.String), timestamp: optional(Schema.Finite) }))),
      }),
    ),
  }),
)
