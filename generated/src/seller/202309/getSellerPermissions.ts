// Generated from spec/paths/seller/202309/permissions.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists what a cross-border seller may do.
 *
 * `GET /seller/202309/permissions` · seller · takes no shop · scope `seller.shop.info` · reads, so it may be repeated
 */
export const getSellerPermissions: Operation<GetSellerPermissions.Input, GetSellerPermissions.Data, "shop"> = {
  id: "seller.202309.getSellerPermissions",
  method: "GET",
  path: "/seller/202309/permissions",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  list: "permissions",
  scopes: ["seller.shop.info"],
}

export declare namespace GetSellerPermissions {
  interface Input {}

  /** The permissions. */
  interface Data {
    /** MANAGE_GLOBAL_PRODUCT allows products that are sold in several markets. */
    permissions: Array<"MANAGE_GLOBAL_PRODUCT" | (string & {})>
  }
}
