// Generated from spec/paths/product/202309/prerequisites.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { CheckListingPrerequisites } from "./checkListingPrerequisites.ts"

/** Checks what `checkListingPrerequisites` takes. */
export const Input: Schema.Codec<CheckListingPrerequisites.Input> = typed(object({}))

/** Checks the `data` that `checkListingPrerequisites` answers. */
export const Data: Schema.Codec<CheckListingPrerequisites.Data> = typed(
  object({
    shop: optional(
      object({
        bank_account: optional(Schema.String),
        contact_info: optional(Schema.String),
        gne: optional(object({ epr: optional(Schema.String), product_quantity_limit: optional(Schema.String) })),
        logistics: optional(
          object({
            delivery_option: optional(Schema.String),
            pickup_warehouse: optional(Schema.String),
            return_warehouse: optional(Schema.String),
            shipping_template: optional(Schema.String),
          }),
        ),
        status: optional(Schema.String),
        tax_info: optional(Schema.String),
      }),
    ),
  }),
)
