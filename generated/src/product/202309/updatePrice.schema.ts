// Generated from spec/paths/product/202309/products_product_id_prices_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import { ExternalListPriceInput } from "../../schemas/ExternalListPriceInput.schema.ts"
import { ListPriceInput } from "../../schemas/ListPriceInput.schema.ts"
import { SkuPriceInput } from "../../schemas/SkuPriceInput.schema.ts"
import type { UpdatePrice } from "./updatePrice.ts"

/** Checks what `updatePrice` takes. */
export const Input: Schema.Codec<UpdatePrice.Input> = typed(
  object({
    product_id: Schema.String,
    skus: list(
      object({
        external_list_prices: optionalInput(list(ExternalListPriceInput)),
        id: Schema.String,
        list_price: optionalInput(ListPriceInput),
        price: SkuPriceInput,
      }),
    ),
  }),
)

/** Checks the `data` that `updatePrice` answers. */
export const Data: Schema.Codec<UpdatePrice.Data> = typed(object({}))
