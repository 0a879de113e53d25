// Generated from spec/paths/product/202309/brands.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Creates a brand of the seller's own.
 *
 * `POST /product/202309/brands` · seller · takes no shop · scope `seller.product.basic` · not repeated once it may have
 * run
 *
 * Codes to handle: `ConflictError` 12052205; `LimitError` 12052203; `QuotaError` 12052202 (repeat minutes to a day
 * later).
 */
export const createCustomBrands: Operation<
  CreateCustomBrands.Input,
  CreateCustomBrands.Data,
  "shop",
  CreateCustomBrands.Code
> = {
  id: "product.202309.createCustomBrands",
  method: "POST",
  path: "/product/202309/brands",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["name"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["id"],
  scopes: ["seller.product.basic"],
}

export declare namespace CreateCustomBrands {
  interface Input {
    name: string
  }

  /** The id of the brand. */
  interface Data {
    id: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12052189
    | 12052190
    | 12052191
    | 12052192
    | 12052202
    | 12052203
    | 12052204
    | 12052205
    | 12052206
    | 36009003
}
