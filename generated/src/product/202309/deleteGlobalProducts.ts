// Generated from spec/paths/product/202309/global_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Removes global products from the seller's catalog.
 *
 * `DELETE /product/202309/global_products` · seller · takes no shop · scope `seller.global_product.delete` · may be
 * repeated: a second call changes nothing more
 *
 * Codes to handle: `LimitError` 12019120; `NotFoundError` 12019150; `PermissionError` 12019114, 12052700.
 */
export const deleteGlobalProducts: Operation<
  DeleteGlobalProducts.Input,
  DeleteGlobalProducts.Data,
  "shop",
  DeleteGlobalProducts.Code
> = {
  id: "product.202309.deleteGlobalProducts",
  method: "DELETE",
  path: "/product/202309/global_products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["global_product_ids"],
  maxItems: { global_product_ids: 20 },
  nonEmpty: ["global_product_ids"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "idempotent",
  lists: ["errors"],
  scopes: ["seller.global_product.delete"],
}

export declare namespace DeleteGlobalProducts {
  interface Input {
    /** At most 20 of them. */
    global_product_ids: ReadonlyArray<string>
  }

  /** The global products that could not be deleted. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    global_product_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12019008 | 12019114 | 12019120 | 12019150 | 12052700 | 36009003
}
