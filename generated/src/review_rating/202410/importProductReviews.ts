// Generated from spec/paths/review_rating/202410/product_reviews.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ReviewRecordInput } from "../../schemas.ts"

/**
 * Brings a product review of another channel in, first form.
 *
 * `POST /review_rating/202410/product_reviews` · seller (follows from its category) · for one shop · not repeated once
 * it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `review_rating.202508.importProductReviews`.
 */
export const importProductReviews: Operation<ImportProductReviews.Input, ImportProductReviews.Data, "shop"> = {
  id: "review_rating.202410.importProductReviews",
  method: "POST",
  path: "/review_rating/202410/product_reviews",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_review"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: [],
}

export declare namespace ImportProductReviews {
  interface Input {
    product_review?: ProductReview | undefined
  }

  interface ProductReview {
    product?: Product | undefined
    /** At most 50 of them. */
    review_records?: ReadonlyArray<ReviewRecordInput> | undefined
  }

  interface Product {
    /** The number that names the product, in the scheme of `identifier_type`. */
    identifier?: "TIKTOK_PRODUCT_ID" | "EXTERNAL_PRODUCT_ID" | "PRODUCT_IDENTIFIER_CODE" | (string & {}) | undefined
    /** Scheme of the number that names the product. */
    identifier_type?:
      | "TIKTOK_PRODUCT_ID"
      | "EXTERNAL_PRODUCT_ID"
      | "PRODUCT_IDENTIFIER_CODE"
      | (string & {})
      | undefined
    /** At most 255 characters. */
    name?: string | undefined
  }

  /** The reviews that were refused. */
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
    external_review_id?: string
  }
}
