// Generated from spec/paths/product/202501/compliance_manufacturers_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchManufacturers } from "./searchManufacturers.ts"

/** Checks what `searchManufacturers` takes. */
export const Input: Schema.Codec<SearchManufacturers.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    keyword: optionalInput(Schema.String),
    locales: optionalInput(list(Schema.String)),
    manufacturer_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchManufacturers` answers. */
export const Data: Schema.Codec<SearchManufacturers.Data> = typed(
  object({
    manufacturers: list(
      object({
        id: Schema.String,
        regional_profiles: optional(
          list(
            object({
              address: optional(Schema.String),
              email: optional(Schema.String),
              locale: optional(Schema.String),
              name: optional(Schema.String),
              phone_number: optional(
                object({
                  availability: optional(Schema.String),
                  country_code: optional(Schema.String),
                  local_number: optional(Schema.String),
                }),
              ),
              registered_trade_name: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
