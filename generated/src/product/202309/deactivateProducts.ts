// Generated from spec/paths/product/202309/products_deactivate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductError } from "../../schemas.ts"

/**
 * Takes products off sale until they are activated again.
 *
 * `POST /product/202309/products/deactivate` · seller · for one shop · scope `seller.product.basic` · may be repeated:
 * a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 12052332, 12052371, 12052901; `LimitError` 12019120; `NotFoundError` 12052032,
 * 12052048; `PermissionError` 12052700.
 */
export const deactivateProducts: Operation<
  DeactivateProducts.Input,
  DeactivateProducts.Data,
  "shop",
  DeactivateProducts.Code
> = {
  id: "product.202309.deactivateProducts",
  method: "POST",
  path: "/product/202309/products/deactivate",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["listing_platforms", "product_ids"],
  maxItems: { product_ids: 20 },
  nonEmpty: ["product_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["errors"],
  scopes: ["seller.product.basic"],
}

export declare namespace DeactivateProducts {
  interface Input {
    /** Which storefronts the listing is for. TOKOPEDIA exists in Indonesia only. */
    listing_platforms?: ReadonlyArray<"TOKOPEDIA" | "TIKTOK_SHOP" | (string & {})> | undefined
    /** As the listing search returns them. At most 20 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** The products that could not be taken off sale. */
  interface Data {
    errors?: Array<ProductError>
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019120
    | 12052030
    | 12052032
    | 12052048
    | 12052330
    | 12052332
    | 12052371
    | 12052700
    | 12052703
    | 12052901
    | 12052910
    | 36009003
}
