// Generated from spec/paths/affiliate_seller/202409/sample_applications_application_id_fulfillments_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SellerSearchSampleApplicationsFulfillments } from "./sellerSearchSampleApplicationsFulfillments.ts"

/** Checks what `sellerSearchSampleApplicationsFulfillments` takes. */
export const Input: Schema.Codec<SellerSearchSampleApplicationsFulfillments.Input> = typed(
  object({ application_id: Schema.String, content_format: optionalInput(Schema.String) }),
)

/** Checks the `data` that `sellerSearchSampleApplicationsFulfillments` answers. */
export const Data: Schema.Codec<SellerSearchSampleApplicationsFulfillments.Data> = typed(
  object({
    fulfillments: list(
      object({
        content: optional(
          object({
            comment_count: optional(Schema.Finite),
            create_time: optional(Schema.Finite),
            description: optional(Schema.String),
            format: optional(Schema.String),
            id: Schema.String,
            like_count: optional(Schema.Finite),
            live_end_time: optional(Schema.Finite),
            page_link: optional(Schema.String),
            paid_order_count: optional(Schema.Finite),
            url: optional(Schema.String),
            view_count: optional(Schema.Finite),
          }),
        ),
        product: optional(object({ id: Schema.String, main_image_url: optional(Schema.String) })),
      }),
    ),
  }),
)
