// Generated from spec/paths/affiliate/202309/showcases_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductError } from "../../schemas.ts"

/**
 * Puts products into the creator's showcase.
 *
 * `POST /affiliate/202309/showcases/products` · creator (follows from its category) · takes no shop · may be repeated:
 * a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. The platform itself calls
 * this form old.
 *
 * @deprecated The platform names no successor.
 */
export const addShowcaseProducts: Operation<AddShowcaseProducts.Input, AddShowcaseProducts.Data, "shop"> = {
  id: "affiliate.202309.addShowcaseProducts",
  method: "POST",
  path: "/affiliate/202309/showcases/products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  lists: ["errors"],
  scopes: [],
  deprecated: {},
}

export declare namespace AddShowcaseProducts {
  interface Input {
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** The products that could not be added. */
  interface Data {
    errors?: Array<ProductError>
  }
}
