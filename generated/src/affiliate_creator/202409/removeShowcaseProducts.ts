// Generated from spec/paths/affiliate_creator/202409/showcases_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Takes products out of the creator's showcase.
 *
 * `DELETE /affiliate_creator/202409/showcases/products` · creator · takes no shop · scope `creator.showcase.write` ·
 * may be repeated: a second call changes nothing more
 */
export const removeShowcaseProducts: Operation<
  RemoveShowcaseProducts.Input,
  RemoveShowcaseProducts.Data,
  "shop",
  RemoveShowcaseProducts.Code
> = {
  id: "affiliate_creator.202409.removeShowcaseProducts",
  method: "DELETE",
  path: "/affiliate_creator/202409/showcases/products",
  platform: "shop",
  media: "json",
  answer: "empty",
  innerEnvelope: true,
  body: ["product_ids"],
  maxItems: { product_ids: 200 },
  nonEmpty: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["creator.showcase.write"],
}

export declare namespace RemoveShowcaseProducts {
  interface Input {
    /** At most 200 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 16015001 | 16015027
}
