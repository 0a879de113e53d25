// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_product_stats.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads how each product fared in a LIVE session.
 *
 * `GET /analytics/202502/live_rooms/{live_room_id}/product_stats` · creator · takes no shop · scope
 * `creator.data.live.read.public` · reads, so it may be repeated
 */
export const getLiveRoomProductStats: Operation<GetLiveRoomProductStats.Input, GetLiveRoomProductStats.Data, "shop"> = {
  id: "analytics.202502.getLiveRoomProductStats",
  method: "GET",
  path: "/analytics/202502/live_rooms/{live_room_id}/product_stats",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "product_stats",
  scopes: ["creator.data.live.read.public"],
}

export declare namespace GetLiveRoomProductStats {
  interface Input {
    live_room_id: string
  }

  /** The figures of each product. */
  interface Data {
    product_stats: Array<ProductStat>
  }

  interface ProductStat {
    main_image_url?: string
    product_id?: string
    /** True while the product is attached to the session. */
    is_live?: boolean
    /** Clicks among impressions, as text. */
    click_through_rate?: string
    sellable_region?: string
    /** Orders made, paid or not. */
    created_order_count?: number
    /** Times the product was shown. */
    exposure_count?: number
    /** Clicks on the product. */
    total_click_count?: number
    local_gmv?: Money
    product_name?: string
    local_unit_price?: Money
    /** Orders that were paid. */
    paid_order_count?: number
    /** Units that are left. */
    inventory_left_count?: number
    /** Units that the session used up. */
    inventory_consumption_count?: number
    /** People who ordered, paid or not. */
    created_order_user_count?: number
    /** People who paid. */
    paid_user_count?: number
    /** Orders among clicks, as text. */
    click_order_rate?: string
  }
}
