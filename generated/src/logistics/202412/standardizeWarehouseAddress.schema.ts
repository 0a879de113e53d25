// Generated from spec/paths/logistics/202412/addresses_standardize.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { StandardizeWarehouseAddress } from "./standardizeWarehouseAddress.ts"

/** Checks what `standardizeWarehouseAddress` takes. */
export const Input: Schema.Codec<StandardizeWarehouseAddress.Input> = typed(
  object({
    address: optionalInput(
      object({
        address_line1: optionalInput(Schema.String),
        address_line2: optionalInput(Schema.String),
        city: optionalInput(Schema.String),
        district: optionalInput(Schema.String),
        postal_code: optionalInput(Schema.String),
        region_code: optionalInput(Schema.String),
        state: optionalInput(Schema.String),
        town: optionalInput(Schema.String),
      }),
    ),
  }),
)

/** Checks the `data` that `standardizeWarehouseAddress` answers. */
export const Data: Schema.Codec<StandardizeWarehouseAddress.Data> = typed(
  object({
    standardization_result: optional(
      object({
        standardized_address: optional(
          object({
            address_line1: optional(Schema.String),
            address_line2: optional(Schema.String),
            city: optional(Schema.String),
            district: optional(Schema.String),
            postal_code: optional(Schema.String),
            region_code: optional(Schema.String),
            state: optional(Schema.String),
            town: optional(Schema.String),
          }),
        ),
        updated: optional(Schema.Boolean),
      }),
    ),
  }),
)
