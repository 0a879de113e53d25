// Generated from spec/paths/affiliate/202309/live_rooms_products_product_id_pin.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Pins one product on the screen of the LIVE session.
 *
 * `POST /affiliate/202309/live_rooms/products/{product_id}/pin` · creator (follows from its category) · takes no shop ·
 * may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. An old group, missing from the public index; may be part of the sunset of
 * 2026-10-12.
 */
export const pinLiveProduct: Operation<PinLiveProduct.Input, PinLiveProduct.Data, "shop"> = {
  id: "affiliate.202309.pinLiveProduct",
  method: "POST",
  path: "/affiliate/202309/live_rooms/products/{product_id}/pin",
  platform: "shop",
  media: "none",
  answer: "empty",
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
}

export declare namespace PinLiveProduct {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
  }

  /** Success without data. */
  interface Data {}
}
