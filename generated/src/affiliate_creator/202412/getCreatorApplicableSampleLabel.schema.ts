// Generated from spec/paths/affiliate_creator/202412/samples_labels.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetCreatorApplicableSampleLabel } from "./getCreatorApplicableSampleLabel.ts"

/** Checks what `getCreatorApplicableSampleLabel` takes. */
export const Input: Schema.Codec<GetCreatorApplicableSampleLabel.Input> = typed(object({ product_id: Schema.String }))

/** Checks the `data` that `getCreatorApplicableSampleLabel` answers. */
export const Data: Schema.Codec<GetCreatorApplicableSampleLabel.Data> = typed(
  object({
    label: optional(
      object({
        application_id: optional(Schema.String),
        can_apply: optional(Schema.Boolean),
        reach_limit: optional(Schema.Boolean),
        sample_product: optional(
          object({
            sample_sku_list: optional(
              list(
                object({
                  id: Schema.String,
                  is_available: optional(Schema.Boolean),
                  price: optional(Money),
                  sale_properties: optional(
                    list(
                      object({
                        id: Schema.String,
                        name: optional(Schema.String),
                        value_id: optional(Schema.String),
                        value_name: optional(Schema.String),
                      }),
                    ),
                  ),
                  sale_property_value_ids: optional(Schema.String),
                  unavailable_reason: optional(Schema.String),
                }),
              ),
            ),
          }),
        ),
        status: optional(Schema.String),
      }),
    ),
  }),
)
