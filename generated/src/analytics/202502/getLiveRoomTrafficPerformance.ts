// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_traffic_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads where the viewers of a LIVE session came from.
 *
 * `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances` · creator · takes no shop · scope
 * `creator.data.live.read.public` · reads, so it may be repeated
 */
export const getLiveRoomTrafficPerformance: Operation<
  GetLiveRoomTrafficPerformance.Input,
  GetLiveRoomTrafficPerformance.Data,
  "shop"
> = {
  id: "analytics.202502.getLiveRoomTrafficPerformance",
  method: "GET",
  path: "/analytics/202502/live_rooms/{live_room_id}/traffic_performances",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "traffic_performances",
  scopes: ["creator.data.live.read.public"],
}

export declare namespace GetLiveRoomTrafficPerformance {
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
