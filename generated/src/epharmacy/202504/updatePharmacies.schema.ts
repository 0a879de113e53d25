// Generated from spec/paths/epharmacy/202504/pharmacies_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { UpdatePharmacies } from "./updatePharmacies.ts"

/** Checks what `updatePharmacies` takes. */
export const Input: Schema.Codec<UpdatePharmacies.Input> = typed(
  object({
    pharmacies: optionalInput(
      list(
        object({
          license_expire_time: optionalInput(Schema.Finite),
          license_number: optionalInput(Schema.String),
          operation_hours: optionalInput(
            list(
              object({
                close_time: optionalInput(Schema.String),
                days: optionalInput(list(Schema.String)),
                open_time: optionalInput(Schema.String),
              }),
            ),
          ),
          pharmacist: optionalInput(
            object({
              name: optionalInput(Schema.String),
              practice_license_expire_time: optionalInput(Schema.Finite),
              practice_license_number: optionalInput(Schema.String),
            }),
          ),
          warehouse_id: optionalInput(Schema.String),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `updatePharmacies` answers. */
export const Data: Schema.Codec<UpdatePharmacies.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.String),
          detail: optional(object({ warehouse_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
