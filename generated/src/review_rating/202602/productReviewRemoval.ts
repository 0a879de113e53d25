// Generated from spec/paths/review_rating/202602/product_reviews_remove.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Takes imported product reviews out again.
 *
 * `DELETE /review_rating/202602/product_reviews/remove` · seller (follows from its category) · for one shop · may be
 * repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const productReviewRemoval: Operation<ProductReviewRemoval.Input, ProductReviewRemoval.Data, "shop"> = {
  id: "review_rating.202602.productReviewRemoval",
  method: "DELETE",
  path: "/review_rating/202602/product_reviews/remove",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["review_records"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace ProductReviewRemoval {
  interface Input {
    review_records?: ReadonlyArray<ReviewRecord> | undefined
  }

  interface ReviewRecord {
    /** Number of the reason. */
    delete_reason?: number | undefined
    external_review_id?: string | undefined
  }

  /** What could not be removed. */
  interface Data {
    detail?: Detail
    errors?: Array<Error>
  }

  interface Detail {
    external_review_id?: string
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    message?: string
  }
}
