// Generated from spec/paths/epharmacy/202504/products_product_id_prescription_requirements_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { UpdatePrescriptionRequirement } from "./updatePrescriptionRequirement.ts"

/** Checks what `updatePrescriptionRequirement` takes. */
export const Input: Schema.Codec<UpdatePrescriptionRequirement.Input> = typed(
  object({
    product_id: Schema.String,
    prescription_requirement: optionalInput(object({ needs_prescription: optionalInput(Schema.Boolean) })),
  }),
)

/** Checks the `data` that `updatePrescriptionRequirement` answers. */
export const Data: Schema.Codec<UpdatePrescriptionRequirement.Data> = typed(object({}))
