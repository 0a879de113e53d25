// Generated from spec/paths/product/202502/products_product_id_strikethrough_prices_enable.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { EnableStrikethroughPrices } from "./enableStrikethroughPrices.ts"

/** Checks what `enableStrikethroughPrices` takes. */
export const Input: Schema.Codec<EnableStrikethroughPrices.Input> = typed(
  object({
    product_id: Schema.String,
    external_product_id: optionalInput(Schema.String),
    skus: optionalInput(
      list(
        object({
          external_retail_price: optionalInput(
            object({ amount: optionalInput(Schema.String), currency: optionalInput(Schema.String) }),
          ),
          external_sku_id: optionalInput(Schema.String),
          external_transaction_price: optionalInput(
            object({
              amount: optionalInput(Schema.String),
              currency: optionalInput(Schema.String),
              image: optionalInput(object({ uri: optionalInput(Schema.String) })),
              transaction_time: optionalInput(Schema.Finite),
            }),
          ),
          id: optionalInput(Schema.String),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `enableStrikethroughPrices` answers. */
export const Data: Schema.Codec<EnableStrikethroughPrices.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.String),
          detail: optional(object({ sku_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
