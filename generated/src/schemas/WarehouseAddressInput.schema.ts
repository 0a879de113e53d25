// Generated from spec/schemas/WarehouseAddressInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const WarehouseAddressInput: Schema.Codec<Types.WarehouseAddressInput> = typed(
  object({
    address_line_1: optionalInput(Schema.String),
    address_line_2: optionalInput(Schema.String),
    address_line_3: optionalInput(Schema.String),
    address_line_4: optionalInput(Schema.String),
    city: optionalInput(Schema.String),
    district: optionalInput(Schema.String),
    postcode: optionalInput(Schema.String),
    region: optionalInput(Schema.String),
    state: optionalInput(Schema.String),
  }),
)
