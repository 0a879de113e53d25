// Generated from spec/paths/product/202602/packages_recommend.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Suggests package weight and size for products whose data look wrong.
 *
 * `POST /product/202602/packages/recommend` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated · pages by token
 *
 * No source says which fields of the body are required.
 */
export const getRecommendedProductPackage: PagedOperation<
  GetRecommendedProductPackage.Input,
  GetRecommendedProductPackage.Data,
  GetRecommendedProductPackage.Product,
  "shop"
> = {
  id: "product.202602.getRecommendedProductPackage",
  method: "POST",
  path: "/product/202602/packages/recommend",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["product_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    total: "total_count",
  },
  list: "products",
  scopes: [],
}

export declare namespace GetRecommendedProductPackage {
  interface Input {
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** As the listing search returns them. */
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of suggestions. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Product {
    abnormality_types?: Array<string>
    dimension_recommendation?: DimensionRecommendation
    product_id?: string
    weight_recommendation?: WeightRecommendation
  }

  interface DimensionRecommendation {
    height?: Height
    length?: Length
    /** Unit of the numbers beside it. */
    unit?: string
    width?: Width
  }

  interface Height {
    max_value?: string
    min_value?: string
  }

  interface Length {
    max_value?: string
    min_value?: string
  }

  interface Width {
    max_value?: string
    min_value?: string
  }

  interface WeightRecommendation {
    /** Unit of the numbers beside it. */
    unit?: string
    weight?: Weight
  }

  interface Weight {
    max_value?: string
    min_value?: string
  }
}
