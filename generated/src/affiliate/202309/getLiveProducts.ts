// Generated from spec/paths/affiliate/202309/live_rooms_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Lists the products that are attached to the running LIVE session.
 *
 * `GET /affiliate/202309/live_rooms/products` · creator (follows from its category) · takes no shop · reads, so it may
 * be repeated
 *
 * Not in the public index of July 2026. An old group, missing from the public index; may be part of the sunset of
 * 2026-10-12.
 */
export const getLiveProducts: Operation<GetLiveProducts.Input, GetLiveProducts.Data, "shop"> = {
  id: "affiliate.202309.getLiveProducts",
  method: "GET",
  path: "/affiliate/202309/live_rooms/products",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "products",
  scopes: [],
}

export declare namespace GetLiveProducts {
  interface Input {}

  /** The attached products, and which one is pinned. */
  interface Data {
    pinned_product_id?: string
    products: Array<Product>
  }

  interface Product {
    commission?: Commission
    detail_url?: string
    id: string
    main_images?: Array<Image>
    original_url?: string
    price?: Price
    sale_regions?: Array<string>
    shop_name?: string
    source?: string
    status?: Status
    title?: string
  }

  interface Commission {
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    /** Rate with the reward of the platform, hundredths of a percent. */
    inclusive_reward_commission_rate?: number
  }

  interface Price {
    original_price?: OriginalPrice
    platform_discount_price?: PlatformDiscountPrice
    seller_discount_price?: SellerDiscountPrice
  }

  interface OriginalPrice {
    /** ISO 4217 code. */
    currency?: string
    /** Upper end, decimal number as text. */
    highest_amount?: string
    /** Lower end, decimal number as text. */
    lowest_amount?: string
  }

  interface PlatformDiscountPrice {
    /** ISO 4217 code. */
    currency?: string
    /** Upper end, decimal number as text. */
    highest_amount?: string
    /** Lower end, decimal number as text. */
    lowest_amount?: string
  }

  interface SellerDiscountPrice {
    /** ISO 4217 code. */
    currency?: string
    /** Upper end, decimal number as text. */
    highest_amount?: string
    /** Lower end, decimal number as text. */
    lowest_amount?: string
  }

  interface Status {
    /** Whether the product is in already. */
    added_status?: string
    /** Whether units are left. */
    inventory_status?: string
    /** The stage that the review has reached. */
    review_status?: string
  }
}
