// Generated from spec/paths/affiliate/202309/live_rooms_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductError } from "../../schemas.ts"

/**
 * Attaches products to the running LIVE session.
 *
 * `POST /affiliate/202309/live_rooms/products` · creator (follows from its category) · takes no shop · may be repeated:
 * a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. An old group, missing
 * from the public index; may be part of the sunset of 2026-10-12.
 */
export const addLiveProducts: Operation<AddLiveProducts.Input, AddLiveProducts.Data, "shop"> = {
  id: "affiliate.202309.addLiveProducts",
  method: "POST",
  path: "/affiliate/202309/live_rooms/products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  lists: ["errors"],
  scopes: [],
}

export declare namespace AddLiveProducts {
  interface Input {
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** The products that could not be attached. */
  interface Data {
    errors?: Array<ProductError>
  }
}
