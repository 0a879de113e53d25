// Generated from spec/schemas/FbtReturnAddressInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FbtReturnAddressInput: Schema.Codec<Types.FbtReturnAddressInput> = typed(
  object({
    address_line1: optionalInput(Schema.String),
    address_line2: optionalInput(Schema.String),
    city: optionalInput(Schema.String),
    district: optionalInput(Schema.String),
    name: optionalInput(Schema.String),
    phone_number: optionalInput(Schema.String),
    postal_code: optionalInput(Schema.String),
    region_code: optionalInput(Schema.String),
    state: optionalInput(Schema.String),
  }),
)
