// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_interactive_trend_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how viewers reacted over a LIVE session.
 *
 * `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances` · creator · takes no shop · scope
 * `creator.data.live.read.public` · reads, so it may be repeated
 */
export const getLiveRoomInteractiveTrends: Operation<
  GetLiveRoomInteractiveTrends.Input,
  GetLiveRoomInteractiveTrends.Data,
  "shop"
> = {
  id: "analytics.202502.getLiveRoomInteractiveTrends",
  method: "GET",
  path: "/analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "interactive_trend_performances",
  scopes: ["creator.data.live.read.public"],
}

export declare namespace GetLiveRoomInteractiveTrends {
  interface Input {
    live_room_id: string
  }

  /** A series for each figure. */
  interface Data {
    interactive_trend_performances: Array<InteractiveTrendPerformance>
  }

  interface InteractiveTrendPerformance {
    /** Which figure the series shows. */
    stats_type?: "WATCH_PV" | "COMMENT_PV" | "SHARE_PV" | (string & {})
    data_points?: Array<DataPoint>
  }

  interface DataPoint {
    value?: string
    /** When the value was taken, Unix seconds. */
    timestamp?: number
  }
}
