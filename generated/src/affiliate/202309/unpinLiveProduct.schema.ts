// Generated from spec/paths/affiliate/202309/live_rooms_products_product_id_unpin.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { UnpinLiveProduct } from "./unpinLiveProduct.ts"

/** Checks what `unpinLiveProduct` takes. */
export const Input: Schema.Codec<UnpinLiveProduct.Input> = typed(object({ product_id: Schema.String }))

/** Checks the `data` that `unpinLiveProduct` answers. */
export const Data: Schema.Codec<UnpinLiveProduct.Data> = typed(object({}))
