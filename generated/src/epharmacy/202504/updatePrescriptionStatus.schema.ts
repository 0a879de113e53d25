// Generated from spec/paths/epharmacy/202504/orders_order_id_update_prescription_status.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { UpdatePrescriptionStatus } from "./updatePrescriptionStatus.ts"

/** Checks what `updatePrescriptionStatus` takes. */
export const Input: Schema.Codec<UpdatePrescriptionStatus.Input> = typed(
  object({
    order_id: Schema.String,
    prescription_status: optionalInput(Schema.String),
    rejection_reason: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `updatePrescriptionStatus` answers. */
export const Data: Schema.Codec<UpdatePrescriptionStatus.Data> = typed(object({}))
