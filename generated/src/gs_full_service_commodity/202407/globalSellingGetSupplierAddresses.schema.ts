// Generated from spec/paths/gs_full_service_commodity/202407/supplier_addresses.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GlobalSellingGetSupplierAddresses } from "./globalSellingGetSupplierAddresses.ts"

/** Checks what `globalSellingGetSupplierAddresses` takes. */
export const Input: Schema.Codec<GlobalSellingGetSupplierAddresses.Input> = typed(
  object({ page_token: optionalInput(Schema.String), page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `globalSellingGetSupplierAddresses` answers. */
export const Data: Schema.Codec<GlobalSellingGetSupplierAddresses.Data> = typed(
  object({
    addresses: list(
      object({
        contact_name: optional(Schema.String),
        detail: optional(
          object({
            building: optional(Schema.String),
            city_name: optional(Schema.String),
            country_name: optional(Schema.String),
            district_name: optional(Schema.String),
            province_name: optional(Schema.String),
            town_name: optional(Schema.String),
          }),
        ),
        full_address: optional(Schema.String),
        id: Schema.String,
        phone_number: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
