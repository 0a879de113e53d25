// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_traffic_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetLiveRoomTrafficPerformance } from "./getLiveRoomTrafficPerformance.ts"

/** Checks what `getLiveRoomTrafficPerformance` takes. */
export const Input: Schema.Codec<GetLiveRoomTrafficPerformance.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveRoomTrafficPerformance` answers. */
export const Data: Schema.Codec<GetLiveRoomTrafficPerformance.Data> = typed(
  object({
    traffic_performances: list(
      object({
        source: optional(object({ name: optional(Schema.String), watch_pv: optional(Schema.Finite) })),
        sub_sources: optional(list(object({ name: optional(Schema.String), watch_pv: optional(Schema.Finite) }))),
      }),
    ),
  }),
)
