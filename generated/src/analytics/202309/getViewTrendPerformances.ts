// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_view_trend_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how many watched over a LIVE session, first form.
 *
 * `GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances` · creator (follows from its category) ·
 * takes no shop · scope `creator.data.live.read.public` (named for another version of it only) · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202502.getLiveRoomViewTrends`.
 */
export const getViewTrendPerformances: Operation<
  GetViewTrendPerformances.Input,
  GetViewTrendPerformances.Data,
  "shop"
> = {
  id: "analytics.202309.getViewTrendPerformances",
  method: "GET",
  path: "/analytics/202309/live_rooms/{live_room_id}/view_trend_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "view_trend_performances",
  scopes: ["creator.data.live.read.public"],
  scopesInferred: true,
}

export declare namespace GetViewTrendPerformances {
  interface Input {
    live_room_id: string
  }

  /** A series for each figure. */
  interface Data {
    view_trend_performances: Array<ViewTrendPerformance>
  }

  interface ViewTrendPerformance {
    data_points?: Array<DataPoint>
    /** Which figure the series shows. */
    stats_type?: string
  }

  interface DataPoint {
    /** When the value was taken, Unix seconds. */
    timestamp?: number
    value?: string
  }
}
