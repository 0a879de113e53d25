// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_gmv_trend_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GmvTrend } from "../../schemas.ts"

/**
 * Reads how sales ran over a LIVE session.
 *
 * `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances` · creator · takes no shop · scope
 * `creator.data.live.read.public` · reads, so it may be repeated
 */
export const getLiveRoomGmvTrend: Operation<GetLiveRoomGmvTrend.Input, GetLiveRoomGmvTrend.Data, "shop"> = {
  id: "analytics.202502.getLiveRoomGmvTrend",
  method: "GET",
  path: "/analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "gmv_trend_performances",
  scopes: ["creator.data.live.read.public"],
}

export declare namespace GetLiveRoomGmvTrend {
  interface Input {
    live_room_id: string
  }

  /** A series for each figure. */
  interface Data {
    gmv_trend_performances: Array<GmvTrend>
  }
}
