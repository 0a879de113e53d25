// Generated from spec/paths/product/202405/products_seo_words.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Suggests search words for the titles of products.
 *
 * `GET /product/202405/products/seo_words` · seller · for one shop · scope `seller.product.basic` · reads, so it may be
 * repeated
 *
 * Codes to handle: `LimitError` 12019120; `NotFoundError` 12052260; `PermissionError` 12009014, 12019114.
 */
export const getProductsSeoWords: Operation<
  GetProductsSeoWords.Input,
  GetProductsSeoWords.Data,
  "shop",
  GetProductsSeoWords.Code
> = {
  id: "product.202405.getProductsSeoWords",
  method: "GET",
  path: "/product/202405/products/seo_words",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_ids"],
  maxItems: { product_ids: 20 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "products",
  scopes: ["seller.product.basic"],
}

export declare namespace GetProductsSeoWords {
  interface Input {
    /** As the listing search returns them. At most 20 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** The words for each product. */
  interface Data {
    products: Array<Product>
  }

  interface Product {
    id: string
    seo_words?: Array<SeoWord>
  }

  interface SeoWord {
    text?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12009014 | 12019114 | 12019120 | 12052260 | 36009003
}
