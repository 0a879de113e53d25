// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_traffic_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads where the viewers of a LIVE session came from, first form.
 *
 * `GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances` · creator (follows from its category) · takes
 * no shop · scope `creator.data.live.read.public` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202502.getLiveRoomTrafficPerformance`.
 */
export const getTrafficPerformances: Operation<GetTrafficPerformances.Input, GetTrafficPerformances.Data, "shop"> = {
  id: "analytics.202309.getTrafficPerformances",
  method: "GET",
  path: "/analytics/202309/live_rooms/{live_room_id}/traffic_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "traffic_performances",
  scopes: ["creator.data.live.read.public"],
  scopesInferred: true,
}

export declare namespace GetTrafficPerformances {
  interface Input {
    live_room_id: string
  }

  /** The sources of traffic. */
  interface Data {
    traffic_performances: Array<TrafficPerformance>
  }

  interface TrafficPerformance {
    source?: Source
    sub_sources?: Array<SubSource>
  }

  interface Source {
    name?: string
    /** Times the session was opened. */
    watch_pv?: number
  }

  interface SubSource {
    name?: string
    /** Times the session was opened. */
    watch_pv?: number
  }
}
