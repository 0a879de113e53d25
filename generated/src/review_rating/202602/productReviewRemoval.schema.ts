// Generated from spec/paths/review_rating/202602/product_reviews_remove.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ProductReviewRemoval } from "./productReviewRemoval.ts"

/** Checks what `productReviewRemoval` takes. */
export const Input: Schema.Codec<ProductReviewRemoval.Input> = typed(
  object({
    review_records: optionalInput(
      list(object({ delete_reason: optionalInput(Schema.Finite), external_review_id: optionalInput(Schema.String) })),
    ),
  }),
)

/** Checks the `data` that `productReviewRemoval` answers. */
export const Data: Schema.Codec<ProductReviewRemoval.Data> = typed(
  object({
    detail: optional(object({ external_review_id: optional(Schema.String) })),
    errors: optional(list(object({ code: optional(Schema.Finite), message: optional(Schema.String) }))),
  }),
)
