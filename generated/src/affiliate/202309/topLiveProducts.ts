// Generated from spec/paths/affiliate/202309/live_rooms_products_top.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Moves products to the top of the LIVE session's product list.
 *
 * `POST /affiliate/202309/live_rooms/products/top` · creator (follows from its category) · takes no shop · may be
 * repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. An old group, missing
 * from the public index; may be part of the sunset of 2026-10-12.
 */
export const topLiveProducts: Operation<TopLiveProducts.Input, TopLiveProducts.Data, "shop"> = {
  id: "affiliate.202309.topLiveProducts",
  method: "POST",
  path: "/affiliate/202309/live_rooms/products/top",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
}

export declare namespace TopLiveProducts {
  interface Input {
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** Success without data. */
  interface Data {}
}
