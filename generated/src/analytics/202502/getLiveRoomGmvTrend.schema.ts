// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_gmv_trend_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, typed } from "../../validation.ts"
import { GmvTrend } from "../../schemas/GmvTrend.schema.ts"
import type { GetLiveRoomGmvTrend } from "./getLiveRoomGmvTrend.ts"

/** Checks what `getLiveRoomGmvTrend` takes. */
export const Input: Schema.Codec<GetLiveRoomGmvTrend.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveRoomGmvTrend` answers. */
export const Data: Schema.Codec<GetLiveRoomGmvTrend.Data> = typed(object({ gmv_trend_performances: list(GmvTrend) }))
