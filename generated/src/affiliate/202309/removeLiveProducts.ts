// Generated from spec/paths/affiliate/202309/live_rooms_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Takes products out of the running LIVE session.
 *
 * `DELETE /affiliate/202309/live_rooms/products` · creator (follows from its category) · takes no shop · may be
 * repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. An old group, missing
 * from the public index; may be part of the sunset of 2026-10-12.
 */
export const removeLiveProducts: Operation<RemoveLiveProducts.Input, RemoveLiveProducts.Data, "shop"> = {
  id: "affiliate.202309.removeLiveProducts",
  method: "DELETE",
  path: "/affiliate/202309/live_rooms/products",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
}

export declare namespace RemoveLiveProducts {
  interface Input {
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** Success without data. */
  interface Data {}
}
