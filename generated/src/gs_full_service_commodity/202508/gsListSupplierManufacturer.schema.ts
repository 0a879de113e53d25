// Generated from spec/paths/gs_full_service_commodity/202508/supplier_manufacturers.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsListSupplierManufacturer } from "./gsListSupplierManufacturer.ts"

/** Checks what `gsListSupplierManufacturer` takes. */
export const Input: Schema.Codec<GsListSupplierManufacturer.Input> = typed(
  object({ page_token: optionalInput(Schema.String), page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `gsListSupplierManufacturer` answers. */
export const Data: Schema.Codec<GsListSupplierManufacturer.Data> = typed(
  object({
    manufacturer_list: list(
      object({
        address: optional(Schema.String),
        email: optional(Schema.String),
        id: Schema.String,
        manufacturer_name: optional(Schema.String),
        phone_number: optional(
          object({ phone_number: optional(Schema.String), phone_number_region: optional(Schema.String) }),
        ),
        registered_trade_name: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
  }),
)
