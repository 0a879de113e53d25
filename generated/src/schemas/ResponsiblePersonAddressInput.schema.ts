// Generated from spec/schemas/ResponsiblePersonAddressInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ResponsiblePersonAddressInput: Schema.Codec<Types.ResponsiblePersonAddressInput> = typed(
  object({
    city: optionalInput(Schema.String),
    country: Schema.String,
    district: optionalInput(Schema.String),
    postal_code: Schema.String,
    province: optionalInput(Schema.String),
    street_address_line1: Schema.String,
    street_address_line2: optionalInput(Schema.String),
  }),
)
