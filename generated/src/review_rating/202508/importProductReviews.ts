// Generated from spec/paths/review_rating/202508/product_reviews.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ReviewRecordInput } from "../../schemas.ts"

/**
 * Brings a product review of another channel in.
 *
 * `POST /review_rating/202508/product_reviews` · seller (follows from its category) · for one shop · not repeated once
 * it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const importProductReviews: Operation<ImportProductReviews.Input, ImportProductReviews.Data, "shop"> = {
  id: "review_rating.202508.importProductReviews",
  method: "POST",
  path: "/review_rating/202508/product_reviews",
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
    /** At most 750 characters. */
    description?: string | undefined
    identifiers?: Identifiers | undefined
    /** At most 1 of them. */
    image_uris?: ReadonlyArray<string> | undefined
    /** At most 255 characters. */
    name?: string | undefined
  }

  interface Identifiers {
    external_product_id?: string | undefined
    product_identifier_code?: string | undefined
    seller_sku?: string | undefined
    tiktok_product_id?: string | undefined
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
