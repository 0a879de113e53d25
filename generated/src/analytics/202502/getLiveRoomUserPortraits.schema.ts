// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_user_portraits.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { AudienceShare } from "../../schemas/AudienceShare.schema.ts"
import type { GetLiveRoomUserPortraits } from "./getLiveRoomUserPortraits.ts"

/** Checks what `getLiveRoomUserPortraits` takes. */
export const Input: Schema.Codec<GetLiveRoomUserPortraits.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveRoomUserPortraits` answers. */
export const Data: Schema.Codec<GetLiveRoomUserPortraits.Data> = typed(
  object({
    all_ads_gender_indicators: optional(list(AudienceShare)),
    all_fan_indicators: optional(list(AudienceShare)),
    all_ads_age_indicators: optional(list(AudienceShare)),
    region_indicators: optional(list(AudienceShare)),
    paid_ads_age_indicators: optional(list(AudienceShare)),
    paid_ads_gender_indicators: optional(list(AudienceShare)),
    paid_fan_indicators: optional(list(AudienceShare)),
  }),
)
