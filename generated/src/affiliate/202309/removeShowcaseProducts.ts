// Generated from spec/paths/affiliate/202309/showcases_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Takes products out of the creator's showcase, first form.
 *
 * `DELETE /affiliate/202309/showcases/products` · creator (follows from its category) · takes no shop · may be
 * repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. The platform itself calls
 * this form old.
 *
 * @deprecated The platform names no successor.
 */
export const removeShowcaseProducts: Operation<RemoveShowcaseProducts.Input, RemoveShowcaseProducts.Data, "shop"> = {
  id: "affiliate.202309.removeShowcaseProducts",
  method: "DELETE",
  path: "/affiliate/202309/showcases/products",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["product_ids"],
  maxItems: { product_ids: 200 },
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
  deprecated: {},
}

export declare namespace RemoveShowcaseProducts {
  interface Input {
    /** At most 200 of them. */
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** Success without data. */
  interface Data {}
}
