// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_core_stats.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads the key figures of one LIVE session, first form.
 *
 * `GET /analytics/202309/live_rooms/{live_room_id}/core_stats` · creator (follows from its category) · takes no shop ·
 * scope `creator.data.live.read.public` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202502.getLiveRoomCoreStats`.
 */
export const getLiveCoreStats: Operation<GetLiveCoreStats.Input, GetLiveCoreStats.Data, "shop"> = {
  id: "analytics.202309.getLiveCoreStats",
  method: "GET",
  path: "/analytics/202309/live_rooms/{live_room_id}/core_stats",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.data.live.read.public"],
  scopesInferred: true,
}

export declare namespace GetLiveCoreStats {
  interface Input {
    live_room_id: string
  }

  /** The figures. */
  interface Data {
    stats?: Stats
  }

  interface Stats {
    /** Comments over the session. */
    accumulated_comment_count?: number
    /** Followers won over the session. */
    accumulated_new_follower_count?: number
    /** Times the session was shared. */
    accumulated_sharing_count?: number
    /** Seconds that a viewer stayed, on average. */
    avg_watching_duration?: number
    /** People who bought. */
    buyer_count?: number
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** Clicks among impressions, as text. */
    click_through_rate?: string
    /** Orders made, paid or not. */
    created_order_count?: number
    /** People watching now. */
    current_visitor_count?: number
    local_gmv?: Money
    local_unit_price?: Money
    /** Orders that were paid. */
    paid_order_count?: number
    /** Most people watching at the same time. */
    peak_concurrent_user_count?: number
    /** People to whom a product was shown. */
    product_reach_count?: number
    /** Times a product was looked at. */
    product_view_count?: number
    /** Pieces sold over the session. */
    sales?: number
    /** Times the session was opened. */
    watch_pv?: number
  }
}
