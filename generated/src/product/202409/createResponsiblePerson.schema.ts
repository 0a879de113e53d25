// Generated from spec/paths/product/202409/compliance_responsible_persons.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import { ResponsiblePersonAddressInput } from "../../schemas/ResponsiblePersonAddressInput.schema.ts"
import type { CreateResponsiblePerson } from "./createResponsiblePerson.ts"

/** Checks what `createResponsiblePerson` takes. */
export const Input: Schema.Codec<CreateResponsiblePerson.Input> = typed(
  object({
    address: ResponsiblePersonAddressInput,
    email: Schema.String,
    locale: optionalInput(Schema.String),
    name: Schema.String,
    phone_number: object({ country_code: Schema.String, local_number: Schema.String }),
  }),
)

/** Checks the `data` that `createResponsiblePerson` answers. */
export const Data: Schema.Codec<CreateResponsiblePerson.Data> = typed(object({ responsible_person_id: Schema.String }))
