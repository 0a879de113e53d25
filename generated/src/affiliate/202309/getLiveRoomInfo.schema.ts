// Generated from spec/paths/affiliate/202309/live_rooms.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetLiveRoomInfo } from "./getLiveRoomInfo.ts"

/** Checks what `getLiveRoomInfo` takes. */
export const Input: Schema.Codec<GetLiveRoomInfo.Input> = typed(object({}))

/** Checks the `data` that `getLiveRoomInfo` answers. */
export const Data: Schema.Codec<GetLiveRoomInfo.Data> = typed(
  object({
    id: optional(Schema.String),
    start_time: optional(Schema.Finite),
    status: optional(Schema.String),
    title: optional(Schema.String),
  }),
)
