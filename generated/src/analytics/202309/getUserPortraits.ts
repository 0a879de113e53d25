// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_user_portraits.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { AudienceShare } from "../../schemas.ts"

/**
 * Reads who watched a LIVE session, by age, gender and region, first form.
 *
 * `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits` · creator (follows from its category) · takes no
 * shop · scope `creator.data.live.read.public` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202502.getLiveRoomUserPortraits`.
 */
export const getUserPortraits: Operation<GetUserPortraits.Input, GetUserPortraits.Data, "shop"> = {
  id: "analytics.202309.getUserPortraits",
  method: "GET",
  path: "/analytics/202309/live_rooms/{live_room_id}/user_portraits",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  lists: [
    "all_ads_age_indicators",
    "all_ads_gender_indicators",
    "all_fan_indicators",
    "paid_ads_age_indicators",
    "paid_ads_gender_indicators",
    "paid_fan_indicators",
    "region_indicators",
  ],
  scopes: ["creator.data.live.read.public"],
  scopesInferred: true,
}

export declare namespace GetUserPortraits {
  interface Input {
    live_room_id: string
  }

  /** The shares of each group. */
  interface Data {
    all_ads_age_indicators?: Array<AudienceShare>
    all_ads_gender_indicators?: Array<AudienceShare>
    all_fan_indicators?: Array<AudienceShare>
    paid_ads_age_indicators?: Array<AudienceShare>
    paid_ads_gender_indicators?: Array<AudienceShare>
    paid_fan_indicators?: Array<AudienceShare>
    region_indicators?: Array<AudienceShare>
  }
}
