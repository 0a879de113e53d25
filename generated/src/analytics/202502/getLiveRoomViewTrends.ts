// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_view_trend_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how many watched over a LIVE session.
 *
 * `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances` · creator · takes no shop · scope
 * `creator.data.live.read.public` · reads, so it may be repeated
 */
export const getLiveRoomViewTrends: Operation<GetLiveRoomViewTrends.Input, GetLiveRoomViewTrends.Data, "shop"> = {
  id: "analytics.202502.getLiveRoomViewTrends",
  method: "GET",
  path: "/analytics/202502/live_rooms/{live_room_id}/view_trend_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "view_trend_performances",
  scopes: ["creator.data.live.read.public"],
}

export declare namespace GetLiveRoomViewTrends {
  interface Input {
    live_room_id: string
  }

  /** A series for each figure. */
  interface Data {
    view_trend_performances: Array<ViewTrendPerformance>
  }

  interface ViewTrendPerformance {
    /** Which figure the series shows. */
    stats_type?: "TREND_ONLINE_VIEWER" | "TREND_ENTER_VIEWER" | "TREND_LEFT_VIEWER" | (string & {})
    data_points?: Array<DataPoint>
  }

  interface DataPoint {
    value?: string
    /** When the value was taken, Unix seconds. */
    timestamp?: number
  }
}
