// Generated from spec/paths/product/202606/skpps_sum.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sums up the shop's status in the key product program.
 *
 * Its path has the form of /product/202606/skpps/{product_id}; the literal one wins.
 *
 * `GET /product/202606/skpps/sum` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 */
export const getShopSkppSummary: Operation<GetShopSkppSummary.Input, GetShopSkppSummary.Data, "shop"> = {
  id: "product.202606.getShopSkppSummary",
  method: "GET",
  path: "/product/202606/skpps/sum",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetShopSkppSummary {
  interface Input {}

  /** The summary. */
  interface Data {
    shop_summary?: ShopSummary
  }

  interface ShopSummary {
    /** Products that reached the target. */
    qualified_products_count?: number
    /** Products that could take part. */
    eligible_products_count?: number
    earned_ad_credit?: string
    increased_visibility_l30d?: string
  }
}
