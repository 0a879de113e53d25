// Generated from spec/schemas/FbtConsigneeInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FbtConsigneeInput: Schema.Codec<Types.FbtConsigneeInput> = typed(
  object({
    address: optionalInput(
      object({
        address_line_1: optionalInput(Schema.String),
        address_line_2: optionalInput(Schema.String),
        city: optionalInput(Schema.String),
        country_code: optionalInput(Schema.String),
        district_or_county: optionalInput(Schema.String),
        postal_code: optionalInput(Schema.String),
        state_or_region: optionalInput(Schema.String),
      }),
    ),
    email: optionalInput(Schema.String),
    name: optionalInput(Schema.String),
    phone_number: optionalInput(Schema.String),
  }),
)
