// Generated from spec/paths/product/202309/products_activate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Puts products on sale.
 *
 * `POST /product/202309/products/activate` · seller · for one shop · scope `seller.product.basic` · may be repeated: a
 * second call changes nothing more
 *
 * Codes to handle: `ConflictError` 12052332, 12052901; `LimitError` 12019120, 12052093; `NotFoundError` 12052048;
 * `PermissionError` 12052700.
 */
export const activateProduct: Operation<ActivateProduct.Input, ActivateProduct.Data, "shop", ActivateProduct.Code> = {
  id: "product.202309.activateProduct",
  method: "POST",
  path: "/product/202309/products/activate",
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

export declare namespace ActivateProduct {
  interface Input {
    /** Which storefronts the listing is for. TOKOPEDIA exists in Indonesia only. */
    listing_platforms?: ReadonlyArray<"TOKOPEDIA" | "TIKTOK_SHOP" | (string & {})> | undefined
    /** As the listing search returns them. At most 20 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** The products that could not be put on sale. */
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
    extra_errors?: Array<ExtraError>
    product_id?: string
  }

  interface ExtraError {
    /** Business code of this refusal. */
    code?: number
    message?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019022
    | 12019120
    | 12052030
    | 12052048
    | 12052093
    | 12052330
    | 12052332
    | 12052700
    | 12052901
    | 12052910
    | 12052990
    | 36009003
}
