// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_interactive_trend_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how viewers reacted over a LIVE session, first form.
 *
 * `GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances` · creator (follows from its
 * category) · takes no shop · scope `creator.data.live.read.public` (named for another version of it only) · reads, so
 * it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202502.getLiveRoomInteractiveTrends`.
 */
export const getInteractiveTrendPerformances: Operation<
  GetInteractiveTrendPerformances.Input,
  GetInteractiveTrendPerformances.Data,
  "shop"
> = {
  id: "analytics.202309.getInteractiveTrendPerformances",
  method: "GET",
  path: "/analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "interactive_trend_performances",
  scopes: ["creator.data.live.read.public"],
  scopesInferred: true,
}

export declare namespace GetInteractiveTrendPerformances {
  interface Input {
    live_room_id: string
  }

  /** A series for each figure. */
  interface Data {
    interactive_trend_performances: Array<InteractiveTrendPerformance>
  }

  interface InteractiveTrendPerformance {
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
