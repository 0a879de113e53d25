// Generated from spec/paths/affiliate/202309/showcases_products_top.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Moves products to the top of the creator's showcase, first form.
 *
 * `POST /affiliate/202309/showcases/products/top` · creator (follows from its category) · takes no shop · may be
 * repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. The platform itself calls
 * this form old.
 *
 * @deprecated The platform names no successor.
 */
export const topShowcaseProducts: Operation<TopShowcaseProducts.Input, TopShowcaseProducts.Data, "shop"> = {
  id: "affiliate.202309.topShowcaseProducts",
  method: "POST",
  path: "/affiliate/202309/showcases/products/top",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
  deprecated: {},
}

export declare namespace TopShowcaseProducts {
  interface Input {
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** Success without data. */
  interface Data {}
}
