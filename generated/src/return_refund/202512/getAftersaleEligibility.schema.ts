// Generated from spec/paths/return_refund/202512/orders_order_id_aftersale_eligibility.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetAftersaleEligibility } from "./getAftersaleEligibility.ts"

/** Checks what `getAftersaleEligibility` takes. */
export const Input: Schema.Codec<GetAftersaleEligibility.Input> = typed(
  object({
    order_id: Schema.String,
    initiate_aftersale_user: optionalInput(Schema.String),
    request_types: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `getAftersaleEligibility` answers. */
export const Data: Schema.Codec<GetAftersaleEligibility.Data> = typed(
  object({
    sku_eligibility: list(
      object({
        line_item_eligibility: optional(
          list(
            object({
              available_reason_names: optional(list(Schema.String)),
              eligible: optional(Schema.Boolean),
              ineligible_code: optional(Schema.Finite),
              ineligible_reason: optional(Schema.String),
              order_line_items_ids: optional(list(Schema.String)),
              request_type: optional(Schema.String),
            }),
          ),
        ),
        sku_id: optional(Schema.String),
      }),
    ),
  }),
)
