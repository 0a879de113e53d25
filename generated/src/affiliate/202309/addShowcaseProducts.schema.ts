// Generated from spec/paths/affiliate/202309/showcases_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductError } from "../../schemas/ProductError.schema.ts"
import type { AddShowcaseProducts } from "./addShowcaseProducts.ts"

/** Checks what `addShowcaseProducts` takes. */
export const Input: Schema.Codec<AddShowcaseProducts.Input> = typed(
  object({ product_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `addShowcaseProducts` answers. */
export const Data: Schema.Codec<AddShowcaseProducts.Data> = typed(object({ errors: optional(list(ProductError)) }))
