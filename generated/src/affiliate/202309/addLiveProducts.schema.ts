// Generated from spec/paths/affiliate/202309/live_rooms_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductError } from "../../schemas/ProductError.schema.ts"
import type { AddLiveProducts } from "./addLiveProducts.ts"

/** Checks what `addLiveProducts` takes. */
export const Input: Schema.Codec<AddLiveProducts.Input> = typed(
  object({ product_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `addLiveProducts` answers. */
export const Data: Schema.Codec<AddLiveProducts.Data> = typed(object({ errors: optional(list(ProductError)) }))
