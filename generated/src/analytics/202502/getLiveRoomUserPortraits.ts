// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_user_portraits.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { AudienceShare } from "../../schemas.ts"

/**
 * Reads who watched a LIVE session, by age, gender and region.
 *
 * `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits` · creator · takes no shop · scope
 * `creator.data.live.read.public` · reads, so it may be repeated
 */
export const getLiveRoomUserPortraits: Operation<
  GetLiveRoomUserPortraits.Input,
  GetLiveRoomUserPortraits.Data,
  "shop"
> = {
  id: "analytics.202502.getLiveRoomUserPortraits",
  method: "GET",
  path: "/analytics/202502/live_rooms/{live_room_id}/user_portraits",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  lists: [
    "all_ads_gender_indicators",
    "all_fan_indicators",
    "all_ads_age_indicators",
    "region_indicators",
    "paid_ads_age_indicators",
    "paid_ads_gender_indicators",
    "paid_fan_indicators",
  ],
  scopes: ["creator.data.live.read.public"],
}

export declare namespace GetLiveRoomUserPortraits {
  interface Input {
    live_room_id: string
  }

  /** The shares of each group. */
  interface Data {
    all_ads_gender_indicators?: Array<AudienceShare>
    all_fan_indicators?: Array<AudienceShare>
    all_ads_age_indicators?: Array<AudienceShare>
    region_indicators?: Array<AudienceShare>
    paid_ads_age_indicators?: Array<AudienceShare>
    paid_ads_gender_indicators?: Array<AudienceShare>
    paid_fan_indicators?: Array<AudienceShare>
  }
}
