// Generated from spec/paths/product/202309/products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductError } from "../../schemas.ts"

/**
 * Deletes products of one shop, several in one call.
 *
 * `DELETE /product/202309/products` · seller · for one shop · scope `seller.product.delete` · may be repeated: a second
 * call changes nothing more
 *
 * Codes to handle: `ConflictError` 12052332, 12052371, 12052377, 12052901; `LimitError` 12019120; `NotFoundError`
 * 12052032, 12052048; `PermissionError` 12052700, 12052705.
 */
export const deleteProducts: Operation<DeleteProducts.Input, DeleteProducts.Data, "shop", DeleteProducts.Code> = {
  id: "product.202309.deleteProducts",
  method: "DELETE",
  path: "/product/202309/products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_ids"],
  maxItems: { product_ids: 20 },
  nonEmpty: ["product_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["errors"],
  scopes: ["seller.product.delete"],
}

export declare namespace DeleteProducts {
  interface Input {
    /** As the listing search returns them. At most 20 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** The products that could not be deleted. */
  interface Data {
    errors?: Array<ProductError>
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019120
    | 12052032
    | 12052048
    | 12052332
    | 12052371
    | 12052377
    | 12052700
    | 12052703
    | 12052705
    | 12052901
    | 36009003
}
