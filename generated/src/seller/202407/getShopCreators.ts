// Generated from spec/paths/seller/202407/shop_creators.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the creator accounts that are tied to the shop.
 *
 * `GET /seller/202407/shop_creators` · seller (follows from its category) · for one shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getShopCreators: Operation<GetShopCreators.Input, GetShopCreators.Data, "shop"> = {
  id: "seller.202407.getShopCreators",
  method: "GET",
  path: "/seller/202407/shop_creators",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "shop_creators",
  scopes: [],
}

export declare namespace GetShopCreators {
  interface Input {}

  /** The accounts. */
  interface Data {
    shop_creators: Array<ShopCreator>
  }

  interface ShopCreator {
    /** Whether the creator account is tied to the shop. */
    binding_status?: "WAITING_TO_BE_VERIFIED" | "STALLED" | "PENDING" | "FAILED" | "ACTIVE" | "ABNORMAL" | (string & {})
    /** OFFICIAL is the shop's main account, MARKETING a further one. */
    type?: "OFFICIAL" | "MARKETING" | (string & {})
  }
}
