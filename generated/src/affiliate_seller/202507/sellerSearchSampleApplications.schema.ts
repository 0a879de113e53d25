// Generated from spec/paths/affiliate_seller/202507/sample_applications_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { SampleApplication202409 } from "../../schemas/SampleApplication202409.schema.ts"
import type { SellerSearchSampleApplications } from "./sellerSearchSampleApplications.ts"

/** Checks what `sellerSearchSampleApplications` takes. */
export const Input: Schema.Codec<SellerSearchSampleApplications.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    creator_user_id: optionalInput(Schema.String),
    order_id: optionalInput(Schema.String),
    product_id: optionalInput(Schema.String),
    status: optionalInput(Schema.String),
    target_collabration_id: optionalInput(Schema.String),
    title: optionalInput(Schema.String),
    username: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `sellerSearchSampleApplications` answers. */
export const Data: Schema.Codec<SellerSearchSampleApplications.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    sample_applications: list(SampleApplication202409),
    total_count: optional(Schema.Finite),
  }),
)
