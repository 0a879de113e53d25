// Generated from spec/paths/affiliate/202309/live_rooms_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { RemoveLiveProducts } from "./removeLiveProducts.ts"

/** Checks what `removeLiveProducts` takes. */
export const Input: Schema.Codec<RemoveLiveProducts.Input> = typed(
  object({ product_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `removeLiveProducts` answers. */
export const Data: Schema.Codec<RemoveLiveProducts.Data> = typed(object({}))
