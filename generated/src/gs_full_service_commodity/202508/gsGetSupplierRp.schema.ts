// Generated from spec/paths/gs_full_service_commodity/202508/supplier_rps.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsGetSupplierRp } from "./gsGetSupplierRp.ts"

/** Checks what `gsGetSupplierRp` takes. */
export const Input: Schema.Codec<GsGetSupplierRp.Input> = typed(
  object({ page_token: optionalInput(Schema.String), page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `gsGetSupplierRp` answers. */
export const Data: Schema.Codec<GsGetSupplierRp.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    rp_infos: list(
      object({
        address: optional(
          object({
            city: optional(Schema.String),
            country: optional(Schema.String),
            province: optional(Schema.String),
            street: optional(Schema.String),
            street2: optional(Schema.String),
          }),
        ),
        company_name: optional(Schema.String),
        create_time: optional(Schema.Finite),
        default_RP: optional(Schema.Boolean),
        email: optional(Schema.String),
        id: Schema.String,
        name: optional(
          object({
            first_name: optional(Schema.String),
            last_name: optional(Schema.String),
            middle_name: optional(Schema.String),
          }),
        ),
        phone_number: optional(
          object({ phone_number: optional(Schema.String), phone_number_region: optional(Schema.String) }),
        ),
        rp_name: optional(Schema.String),
        type: optional(Schema.Finite),
        update_time: optional(Schema.Finite),
        version: optional(Schema.Finite),
      }),
    ),
  }),
)
