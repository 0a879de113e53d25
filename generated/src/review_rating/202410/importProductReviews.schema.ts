// Generated from spec/paths/review_rating/202410/product_reviews.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ReviewRecordInput } from "../../schemas/ReviewRecordInput.schema.ts"
import type { ImportProductReviews } from "./importProductReviews.ts"

/** Checks what `importProductReviews` takes. */
export const Input: Schema.Codec<ImportProductReviews.Input> = typed(
  object({
    product_review: optionalInput(
      object({
        product: optionalInput(
          object({
            identifier: optionalInput(Schema.String),
            identifier_type: optionalInput(Schema.String),
            name: optionalInput(Schema.String),
          }),
        ),
        review_records: optionalInput(list(ReviewRecordInput)),
      }),
    ),
  }),
)

/** Checks the `data` that `importProductReviews` answers. */
export const Data: Schema.Codec<ImportProductReviews.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ external_review_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
