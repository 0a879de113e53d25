// Generated from spec/paths/affiliate/202309/live_rooms_products_top.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { TopLiveProducts } from "./topLiveProducts.ts"

/** Checks what `topLiveProducts` takes. */
export const Input: Schema.Codec<TopLiveProducts.Input> = typed(
  object({ product_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `topLiveProducts` answers. */
export const Data: Schema.Codec<TopLiveProducts.Data> = typed(object({}))
