// Generated from spec/paths/affiliate_creator/202405/showcases_products_add.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductError } from "../../schemas.ts"

/**
 * Puts products into the creator's showcase, by id or by link.
 *
 * `POST /affiliate_creator/202405/showcases/products/add` · creator · takes no shop · scope `creator.showcase.write`,
 * `creator.video.write` · may be repeated: a second call changes nothing more
 */
export const addShowcaseProducts: Operation<AddShowcaseProducts.Input, AddShowcaseProducts.Data, "shop"> = {
  id: "affiliate_creator.202405.addShowcaseProducts",
  method: "POST",
  path: "/affiliate_creator/202405/showcases/products/add",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["add_type", "product_ids", "product_link"],
  maxItems: { product_ids: 20 },
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  lists: ["errors"],
  scopes: ["creator.showcase.write", "creator.video.write"],
}

export declare namespace AddShowcaseProducts {
  interface Input {
    /** Whether the product is named by id or by link. */
    add_type: "PRODUCT_ID" | "PRODUCT_LINK" | (string & {})
    /** At most 20 of them. */
    product_ids?: ReadonlyArray<string> | undefined
    product_link?: string | undefined
  }

  /** The products that could not be added. */
  interface Data {
    errors?: Array<ProductError>
  }
}
