// Generated from spec/paths/product/202409/compliance_manufacturers_manufacturer_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { PartialEditManufacturer } from "./partialEditManufacturer.ts"

/** Checks what `partialEditManufacturer` takes. */
export const Input: Schema.Codec<PartialEditManufacturer.Input> = typed(
  object({
    manufacturer_id: Schema.String,
    address: optionalInput(Schema.String),
    email: optionalInput(Schema.String),
    locale: optionalInput(Schema.String),
    name: optionalInput(Schema.String),
    phone_number: optionalInput(
      object({
        availability: optionalInput(Schema.String),
        country_code: optionalInput(Schema.String),
        local_number: optionalInput(Schema.String),
      }),
    ),
    registered_trade_name: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `partialEditManufacturer` answers. */
export const Data: Schema.Codec<PartialEditManufacturer.Data> = typed(object({}))
