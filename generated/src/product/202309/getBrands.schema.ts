// Generated from spec/paths/product/202309/brands.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetBrands } from "./getBrands.ts"

/** Checks what `getBrands` takes. */
export const Input: Schema.Codec<GetBrands.Input> = typed(
  object({
    category_id: optionalInput(Schema.String),
    is_authorized: optionalInput(Schema.Boolean),
    brand_name: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    category_version: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getBrands` answers. */
export const Data: Schema.Codec<GetBrands.Data> = typed(
  object({
    brands: list(
      object({
        authorized_status: optional(Schema.String),
        brand_status: optional(Schema.String),
        id: Schema.String,
        is_t1_brand: optional(Schema.Boolean),
        name: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
