// Generated from spec/paths/product/202309/products_recover.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { ProductError } from "../../schemas/ProductError.schema.ts"
import type { RecoverProducts } from "./recoverProducts.ts"

/** Checks what `recoverProducts` takes. */
export const Input: Schema.Codec<RecoverProducts.Input> = typed(object({ product_ids: list(Schema.String) }))

/** Checks the `data` that `recoverProducts` answers. */
export const Data: Schema.Codec<RecoverProducts.Data> = typed(object({ errors: optional(list(ProductError)) }))
