// Generated from spec/paths/affiliate_creator/202412/sample_applications_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchCreatorSampleApplications } from "./searchCreatorSampleApplications.ts"

/** Checks what `searchCreatorSampleApplications` takes. */
export const Input: Schema.Codec<SearchCreatorSampleApplications.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    application_statuses: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchCreatorSampleApplications` answers. */
export const Data: Schema.Codec<SearchCreatorSampleApplications.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    sample_applications: list(
      object({
        activity_id: optional(Schema.String),
        creator_fulfillment: optional(
          object({
            bound_product_status: optional(Schema.String),
            expiration_time: optional(Schema.Finite),
            id: Schema.String,
            status: optional(Schema.String),
            total_suspend_duration: optional(Schema.Finite),
          }),
        ),
        id: Schema.String,
        main_order_id: optional(Schema.String),
        sample_product: optional(
          object({
            id: Schema.String,
            sku_id: optional(Schema.String),
            sku_sale_property_value_names: optional(list(Schema.String)),
          }),
        ),
        status: optional(Schema.String),
      }),
    ),
  }),
)
