// Generated from spec/paths/customer_engagement/202501/customer_tab_visibility.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells whether the customer tab is shown to this shop.
 *
 * `GET /customer_engagement/202501/customer_tab/visibility` · seller (follows from its category) · for one shop ·
 * reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getCustomerTabVisibility: Operation<
  GetCustomerTabVisibility.Input,
  GetCustomerTabVisibility.Data,
  "shop"
> = {
  id: "customer_engagement.202501.getCustomerTabVisibility",
  method: "GET",
  path: "/customer_engagement/202501/customer_tab/visibility",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetCustomerTabVisibility {
  interface Input {}

  /** The visibility. */
  interface Data {
    /** True if the tab is shown. */
    is_visible?: boolean
  }
}
