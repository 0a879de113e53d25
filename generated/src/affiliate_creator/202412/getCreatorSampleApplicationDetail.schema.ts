// Generated from spec/paths/affiliate_creator/202412/sample_applications_single_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetCreatorSampleApplicationDetail } from "./getCreatorSampleApplicationDetail.ts"

/** Checks what `getCreatorSampleApplicationDetail` takes. */
export const Input: Schema.Codec<GetCreatorSampleApplicationDetail.Input> = typed(
  object({
    application_id: optionalInput(Schema.String),
    application_type: Schema.String,
    main_order_id: optionalInput(Schema.String),
    product_id: Schema.String,
  }),
)

/** Checks the `data` that `getCreatorSampleApplicationDetail` answers. */
export const Data: Schema.Codec<GetCreatorSampleApplicationDetail.Data> = typed(
  object({
    sample_application: optional(
      object({
        activity_id: optional(Schema.String),
        create_time: optional(Schema.Finite),
        creator_fulfillment: optional(
          object({
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
        type: optional(Schema.String),
      }),
    ),
  }),
)
