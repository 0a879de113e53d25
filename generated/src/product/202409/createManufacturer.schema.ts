// Generated from spec/paths/product/202409/compliance_manufacturers.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { CreateManufacturer } from "./createManufacturer.ts"

/** Checks what `createManufacturer` takes. */
export const Input: Schema.Codec<CreateManufacturer.Input> = typed(
  object({
    address: Schema.String,
    email: Schema.String,
    locale: optionalInput(Schema.String),
    name: Schema.String,
    phone_number: object({
      availability: optionalInput(Schema.String),
      country_code: optionalInput(Schema.String),
      local_number: optionalInput(Schema.String),
    }),
    registered_trade_name: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `createManufacturer` answers. */
export const Data: Schema.Codec<CreateManufacturer.Data> = typed(object({ manufacturer_id: Schema.String }))
