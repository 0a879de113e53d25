// Generated from spec/paths/product/202309/products_recover.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductError } from "../../schemas.ts"

/**
 * Brings deleted products back into the catalog.
 *
 * `POST /product/202309/products/recover` · seller · for one shop · scope `seller.product.delete` · may be repeated: a
 * second call changes nothing more
 *
 * Codes to handle: `ConflictError` 12052332, 12052901; `LimitError` 12019120; `NotFoundError` 12052032, 12052048;
 * `PermissionError` 12052700, 12052705.
 */
export const recoverProducts: Operation<RecoverProducts.Input, RecoverProducts.Data, "shop", RecoverProducts.Code> = {
  id: "product.202309.recoverProducts",
  method: "POST",
  path: "/product/202309/products/recover",
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

export declare namespace RecoverProducts {
  interface Input {
    /** As the listing search returns them. At most 20 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** The products that could not be brought back. */
  interface Data {
    errors?: Array<ProductError>
  }

  /** The codes that the platform documents for it. */
  type Code = 12019120 | 12052032 | 12052048 | 12052332 | 12052700 | 12052703 | 12052705 | 12052901 | 36009003
}
