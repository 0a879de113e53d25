// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_product_stats.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads how each product fared in a LIVE session, first form.
 *
 * `GET /analytics/202309/live_rooms/{live_room_id}/product_stats` · creator (follows from its category) · takes no
 * shop · scope `creator.data.live.read.public` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202502.getLiveRoomProductStats`.
 */
export const getProductStats: Operation<GetProductStats.Input, GetProductStats.Data, "shop"> = {
  id: "analytics.202309.getProductStats",
  method: "GET",
  path: "/analytics/202309/live_rooms/{live_room_id}/product_stats",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "product_stats",
  scopes: ["creator.data.live.read.public"],
  scopesInferred: true,
}

export declare namespace GetProductStats {
  interface Input {
    live_room_id: string
  }

  /** The figures of each product. */
  interface Data {
    product_stats: Array<ProductStat>
  }

  interface ProductStat {
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** Clicks among impressions, as text. */
    click_through_rate?: string
    /** Orders made, paid or not. */
    created_order_count?: number
    /** People who ordered, paid or not. */
    created_order_user_count?: number
    /** Times the product was shown. */
    exposure_count?: number
    /** Units that the session used up. */
    inventory_consumption_count?: number
    /** Units that are left. */
    inventory_left_count?: number
    /** True while the product is attached to the session. */
    is_live?: boolean
    local_gmv?: Money
    local_unit_price?: Money
    main_image_url?: string
    /** Orders that were paid. */
    paid_order_count?: number
    /** People who paid. */
    paid_user_count?: number
    product_id?: string
    product_name?: string
    sellable_region?: string
    /** Clicks on the product. */
    total_click_count?: number
  }
}
