// Generated from spec/paths/epharmacy/202504/pharmacies.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetPharmacies } from "./getPharmacies.ts"

/** Checks what `getPharmacies` takes. */
export const Input: Schema.Codec<GetPharmacies.Input> = typed(
  object({ page_token: optionalInput(Schema.String), page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `getPharmacies` answers. */
export const Data: Schema.Codec<GetPharmacies.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    pharmacies: list(
      object({
        license_expire_time: optional(Schema.Finite),
        license_number: optional(Schema.String),
        operation_hours: optional(
          list(
            object({
              close_time: optional(Schema.String),
              days: optional(list(Schema.String)),
              open_time: optional(Schema.String),
            }),
          ),
        ),
        pharmacist: optional(
          object({
            name: optional(Schema.String),
            practice_license_expire_time: optional(Schema.Finite),
            practice_license_number: optional(Schema.String),
          }),
        ),
        warehouse_id: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
