// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_gmv_trend_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GmvTrend } from "../../schemas.ts"

/**
 * Reads how sales ran over a LIVE session, first form.
 *
 * `GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances` · creator (follows from its category) ·
 * takes no shop · scope `creator.data.live.read.public` (named for another version of it only) · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202502.getLiveRoomGmvTrend`.
 */
export const getGmvTrendPerformances: Operation<GetGmvTrendPerformances.Input, GetGmvTrendPerformances.Data, "shop"> = {
  id: "analytics.202309.getGmvTrendPerformances",
  method: "GET",
  path: "/analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "gmv_trend_performances",
  scopes: ["creator.data.live.read.public"],
  scopesInferred: true,
}

export declare namespace GetGmvTrendPerformances {
  interface Input {
    live_room_id: string
  }

  /** A series for each figure. */
  interface Data {
    gmv_trend_performances: Array<GmvTrend>
  }
}
