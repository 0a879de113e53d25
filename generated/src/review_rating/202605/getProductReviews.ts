// Generated from spec/paths/review_rating/202605/product_reviews_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the reviews of the shop's products.
 *
 * `POST /review_rating/202605/product_reviews/search` · seller · for one shop · reads, so it may be repeated · pages by
 * token, 100 a page at most
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Only for apps on an allow
 * list. A report names filters by order and SKU too; no source names their keys.
 *
 * Codes to handle: `PermissionError` 32002017.
 */
export const getProductReviews: PagedOperation<
  GetProductReviews.Input,
  GetProductReviews.Data,
  GetProductReviews.DataReview,
  "shop",
  GetProductReviews.Code
> = {
  id: "review_rating.202605.getProductReviews",
  method: "POST",
  path: "/review_rating/202605/product_reviews/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token", "sort_field", "sort_order"],
  body: ["review_end_time", "review_start_time", "tiktok_product_ids"],
  maxItems: { tiktok_product_ids: 50 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
  },
  list: "reviews",
  unwrap: "data",
  scopes: [],
}

export declare namespace GetProductReviews {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** What the rows are sorted by. */
    sort_field?: "create_time" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** Written before, ISO 8601. Uncertain: the sources do not agree on it. */
    review_end_time?: string | undefined
    /** Written at or after, ISO 8601. Uncertain: the sources do not agree on it. */
    review_start_time?: string | undefined
    /** Only reviews of these products. At most 50 of them. */
    tiktok_product_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of reviews. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    reviews: Array<DataReview>
  }

  interface DataReview {
    review?: Review
  }

  interface Review {
    content?: string
    /**
     * When the review was written, Unix seconds; one client reads it as ISO 8601 text. Uncertain: the sources do not
     * agree on it.
     */
    create_time?: number
    external_product_id?: string
    order_id?: string
    product_name?: string
    /** 1 (worst) to 5. */
    rating?: number
    review_id?: string
    review_media?: Array<{ [key: string]: unknown }>
    seller_sku?: string
    tiktok_product_id?: string
    title?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 32002017
}
