// Generated from spec/paths/review_rating/202605/product_reviews_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetProductReviews } from "./getProductReviews.ts"

/** Checks what `getProductReviews` takes. */
export const Input: Schema.Codec<GetProductReviews.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    review_end_time: optionalInput(Schema.String),
    review_start_time: optionalInput(Schema.String),
    tiktok_product_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `getProductReviews` answers. */
export const Data: Schema.Codec<GetProductReviews.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    reviews: list(
      object({
        review: optional(
          object({
            content: optional(Schema.String),
            create_time: optional(Schema.Finite),
            external_product_id: optional(Schema.String),
            order_id: optional(Schema.String),
            product_name: optional(Schema.String),
            rating: optional(Schema.Finite),
            review_id: optional(Schema.String),
            review_media: optional(list(object({}))),
            seller_sku: optional(Schema.String),
            tiktok_product_id: optional(Schema.String),
            title: optional(Schema.String),
          }),
        ),
      }),
    ),
  }),
)
