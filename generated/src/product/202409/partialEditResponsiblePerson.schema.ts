// Generated from spec/paths/product/202409/compliance_responsible_persons_responsible_person_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import { ResponsiblePersonAddressInput } from "../../schemas/ResponsiblePersonAddressInput.schema.ts"
import type { PartialEditResponsiblePerson } from "./partialEditResponsiblePerson.ts"

/** Checks what `partialEditResponsiblePerson` takes. */
export const Input: Schema.Codec<PartialEditResponsiblePerson.Input> = typed(
  object({
    responsible_person_id: Schema.String,
    address: optionalInput(ResponsiblePersonAddressInput),
    email: optionalInput(Schema.String),
    locale: optionalInput(Schema.String),
    name: optionalInput(Schema.String),
    phone_number: optionalInput(object({ country_code: Schema.String, local_number: Schema.String })),
  }),
)

/** Checks the `data` that `partialEditResponsiblePerson` answers. */
export const Data: Schema.Codec<PartialEditResponsiblePerson.Data> = typed(object({}))
