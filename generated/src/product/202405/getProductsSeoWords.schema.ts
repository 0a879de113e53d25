// Generated from spec/paths/product/202405/products_seo_words.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetProductsSeoWords } from "./getProductsSeoWords.ts"

/** Checks what `getProductsSeoWords` takes. */
export const Input: Schema.Codec<GetProductsSeoWords.Input> = typed(object({ product_ids: list(Schema.String) }))

/** Checks the `data` that `getProductsSeoWords` answers. */
export const Data: Schema.Codec<GetProductsSeoWords.Data> = typed(
  object({
    products: list(object({ id: Schema.String, seo_words: optional(list(object({ text: optional(Schema.String) }))) })),
  }),
)
