// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_core_stats.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads the key figures of one LIVE session.
 *
 * `GET /analytics/202502/live_rooms/{live_room_id}/core_stats` · creator · takes no shop · scope
 * `creator.data.live.read.public` · reads, so it may be repeated
 */
export const getLiveRoomCoreStats: Operation<GetLiveRoomCoreStats.Input, GetLiveRoomCoreStats.Data, "shop"> = {
  id: "analytics.202502.getLiveRoomCoreStats",
  method: "GET",
  path: "/analytics/202502/live_rooms/{live_room_id}/core_stats",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.data.live.read.public"],
}

export declare namespace GetLiveRoomCoreStats {
  interface Input {
    live_room_id: string
  }

  /** The figures. */
  interface Data {
    stats?: Stats
  }

  interface Stats {
    /** Pieces sold over the session. */
    sales?: number
    local_gmv?: Money
    /** Orders made, paid or not. */
    created_order_count?: number
    /** People watching now. */
    current_visitor_count?: number
    /** Orders that were paid. */
    paid_order_count?: number
    local_unit_price?: Money
    /** People to whom a product was shown. */
    product_reach_count?: number
    /** Times the session was opened. */
    watch_pv?: number
    /** Clicks among impressions, as text. */
    click_through_rate?: string
    /** Followers won over the session. */
    accumulated_new_follower_count?: number
    /** People who bought. */
    buyer_count?: number
    /** Comments over the session. */
    accumulated_comment_count?: number
    /** Times a product was looked at. */
    product_view_count?: number
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** Seconds that a viewer stayed, on average. */
    avg_watching_duration?: number
    /** Times the session was shared. */
    accumulated_sharing_count?: number
    /** Most people watching at the same time. */
    peak_concurrent_user_count?: number
  }
}
