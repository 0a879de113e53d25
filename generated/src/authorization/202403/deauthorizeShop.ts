// Generated from spec/paths/authorization/202403/shops.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Gives back the authorization for a shop.
 *
 * `DELETE /authorization/202403/shops` · seller (follows from its category) · for one shop · may be repeated: a second
 * call changes nothing more
 *
 * Not in the public index of July 2026.
 */
export const deauthorizeShop: Operation<DeauthorizeShop.Input, DeauthorizeShop.Data, "shop"> = {
  id: "authorization.202403.deauthorizeShop",
  method: "DELETE",
  path: "/authorization/202403/shops",
  platform: "shop",
  media: "none",
  answer: "empty",
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace DeauthorizeShop {
  interface Input {}

  /** Success without data. */
  interface Data {}
}
