// Generated from spec/paths/analytics/202511/products_bestselling.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetBestsellingProducts } from "./getBestsellingProducts.ts"

/** Checks what `getBestsellingProducts` takes. */
export const Input: Schema.Codec<GetBestsellingProducts.Input> = typed(
  object({
    category_id: optionalInput(Schema.String),
    date: optionalInput(Schema.String),
    time_slot: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getBestsellingProducts` answers. */
export const Data: Schema.Codec<GetBestsellingProducts.Data> = typed(
  object({
    products: list(
      object({
        gmv_range: optional(Schema.String),
        id: Schema.String,
        name: optional(Schema.String),
        rank: optional(Schema.Finite),
        rating: optional(Schema.String),
        shop_id: optional(Schema.String),
        shop_name: optional(Schema.String),
      }),
    ),
  }),
)
