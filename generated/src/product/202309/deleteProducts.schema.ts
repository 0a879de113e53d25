// Generated from spec/paths/product/202309/products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { ProductError } from "../../schemas/ProductError.schema.ts"
import type { DeleteProducts } from "./deleteProducts.ts"

/** Checks what `deleteProducts` takes. */
export const Input: Schema.Codec<DeleteProducts.Input> = typed(object({ product_ids: list(Schema.String) }))

/** Checks the `data` that `deleteProducts` answers. */
export const Data: Schema.Codec<DeleteProducts.Data> = typed(object({ errors: optional(list(ProductError)) }))
