// Generated from spec/paths/affiliate_creator/202409/showcases_products_top.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Moves products to the top of the creator's showcase.
 *
 * `POST /affiliate_creator/202409/showcases/products/top` · creator · takes no shop · scope `creator.showcase.write` ·
 * may be repeated: a second call changes nothing more
 */
export const topShowcaseProducts: Operation<
  TopShowcaseProducts.Input,
  TopShowcaseProducts.Data,
  "shop",
  TopShowcaseProducts.Code
> = {
  id: "affiliate_creator.202409.topShowcaseProducts",
  method: "POST",
  path: "/affiliate_creator/202409/showcases/products/top",
  platform: "shop",
  media: "json",
  answer: "empty",
  innerEnvelope: true,
  body: ["product_ids"],
  nonEmpty: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["creator.showcase.write"],
}

export declare namespace TopShowcaseProducts {
  interface Input {
    product_ids: ReadonlyArray<string>
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 16015001 | 16015027
}
