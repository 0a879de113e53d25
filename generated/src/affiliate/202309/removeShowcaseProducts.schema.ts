// Generated from spec/paths/affiliate/202309/showcases_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { RemoveShowcaseProducts } from "./removeShowcaseProducts.ts"

/** Checks what `removeShowcaseProducts` takes. */
export const Input: Schema.Codec<RemoveShowcaseProducts.Input> = typed(
  object({ product_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `removeShowcaseProducts` answers. */
export const Data: Schema.Codec<RemoveShowcaseProducts.Data> = typed(object({}))
