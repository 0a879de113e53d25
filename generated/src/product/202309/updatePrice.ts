// Generated from spec/paths/product/202309/products_product_id_prices_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ExternalListPriceInput, ListPriceInput, SkuPriceInput } from "../../schemas.ts"

/**
 * Sets the prices of a product's SKUs.
 *
 * `POST /product/202309/products/{product_id}/prices/update` · seller · for one shop · scope `seller.product.write` ·
 * may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 12019045, 12019113, 12052038, 12052163, 12052308, 12052371, 12052531, 12052901;
 * `NotFoundError` 12052023, 12052032, 12052048, 12052097, 12052260, 12052704; `PermissionError` 12052700.
 */
export const updatePrice: Operation<UpdatePrice.Input, UpdatePrice.Data, "shop", UpdatePrice.Code> = {
  id: "product.202309.updatePrice",
  method: "POST",
  path: "/product/202309/products/{product_id}/prices/update",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["skus"],
  nonEmpty: ["skus"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.product.write"],
}

export declare namespace UpdatePrice {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    skus: ReadonlyArray<Sku>
  }

  interface Sku {
    external_list_prices?: ReadonlyArray<ExternalListPriceInput> | undefined
    id: string
    list_price?: ListPriceInput | undefined
    price: SkuPriceInput
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 12019022
    | 12019045
    | 12019059
    | 12019113
    | 12052012
    | 12052023
    | 12052032
    | 12052038
    | 12052048
    | 12052073
    | 12052084
    | 12052092
    | 12052096
    | 12052097
    | 12052163
    | 12052260
    | 12052308
    | 12052371
    | 12052376
    | 12052383
    | 12052424
    | 12052531
    | 12052553
    | 12052557
    | 12052570
    | 12052572
    | 12052700
    | 12052703
    | 12052704
    | 12052861
    | 12052881
    | 12052901
    | 12052902
    | 12052910
    | 36009003
}
