// Generated from spec/paths/affiliate_creator/202409/sample_applications_fulfillments_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreatorSearchSampleApplicationFulfillments } from "./creatorSearchSampleApplicationFulfillments.ts"

/** Checks what `creatorSearchSampleApplicationFulfillments` takes. */
export const Input: Schema.Codec<CreatorSearchSampleApplicationFulfillments.Input> = typed(
  object({
    sort_order: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    fulfillment_statuses: list(Schema.String),
  }),
)

/** Checks the `data` that `creatorSearchSampleApplicationFulfillments` answers. */
export const Data: Schema.Codec<CreatorSearchSampleApplicationFulfillments.Data> = typed(
  object({
    fulfillments: list(
      object({
        application_id: optional(Schema.String),
        bound_product_status: optional(Schema.String),
        expiration_time: optional(Schema.Finite),
        id: Schema.String,
        product_id: optional(Schema.String),
        sample_application_type: optional(Schema.String),
        shop_id: optional(Schema.String),
        status: optional(Schema.String),
        total_suspend_duration: optional(Schema.Finite),
      }),
    ),
  }),
)
