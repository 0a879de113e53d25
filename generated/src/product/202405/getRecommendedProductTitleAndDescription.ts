// Generated from spec/paths/product/202405/products_suggestions.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Suggests better titles and descriptions.
 *
 * `GET /product/202405/products/suggestions` · seller · for one shop · scope `serller.product.optimize` · reads, so it
 * may be repeated
 *
 * Codes to handle: `LimitError` 12019120; `NotFoundError` 12052260; `PermissionError` 12009014, 12019114.
 */
export const getRecommendedProductTitleAndDescription: Operation<
  GetRecommendedProductTitleAndDescription.Input,
  GetRecommendedProductTitleAndDescription.Data,
  "shop",
  GetRecommendedProductTitleAndDescription.Code
> = {
  id: "product.202405.getRecommendedProductTitleAndDescription",
  method: "GET",
  path: "/product/202405/products/suggestions",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_ids"],
  maxItems: { product_ids: 20 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "products",
  scopes: ["serller.product.optimize"],
}

export declare namespace GetRecommendedProductTitleAndDescription {
  interface Input {
    /** As the listing search returns them. At most 20 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** The suggestions for each product. */
  interface Data {
    products: Array<Product>
  }

  interface Product {
    id: string
    suggestions?: Array<Suggestion>
  }

  interface Suggestion {
    /** The part of the listing in question. */
    field?: "TITLE" | "DESCRIPTION" | (string & {})
    items?: Array<Item>
  }

  interface Item {
    text?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12009014 | 12019114 | 12019120 | 12052260 | 36009003
}
