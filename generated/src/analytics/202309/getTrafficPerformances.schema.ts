// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_traffic_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetTrafficPerformances } from "./getTrafficPerformances.ts"

/** Checks what `getTrafficPerformances` takes. */
export const Input: Schema.Codec<GetTrafficPerformances.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getTrafficPerformances` answers. */
export const Data: Schema.Codec<GetTrafficPerformances.Data> = typed(
  object({
    traffic_performances: list(
      object({
        source: optional(object({ name: optional(Schema.String), watch_pv: optional(Schema.Finite) })),
        sub_sources: optional(list(object({ name: optional(Schema.String), watch_pv: optional(Schema.Finite) }))),
      }),
    ),
  }),
)
