// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_user_portraits.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { AudienceShare } from "../../schemas/AudienceShare.schema.ts"
import type { GetUserPortraits } from "./getUserPortraits.ts"

/** Checks what `getUserPortraits` takes. */
export const Input: Schema.Codec<GetUserPortraits.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getUserPortraits` answers. */
export const Data: Schema.Codec<GetUserPortraits.Data> = typed(
  object({
    all_ads_age_indicators: optional(list(AudienceShare)),
    all_ads_gender_indicators: optional(list(AudienceShare)),
    all_fan_indicators: optional(list(AudienceShare)),
    paid_ads_age_indicators: optional(list(AudienceShare)),
    paid_ads_gender_indicators: optional(list(AudienceShare)),
    paid_fan_indicators: optional(list(AudienceShare)),
    region_indicators: optional(list(AudienceShare)),
  }),
)
