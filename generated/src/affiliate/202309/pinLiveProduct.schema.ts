// Generated from spec/paths/affiliate/202309/live_rooms_products_product_id_pin.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { PinLiveProduct } from "./pinLiveProduct.ts"

/** Checks what `pinLiveProduct` takes. */
export const Input: Schema.Codec<PinLiveProduct.Input> = typed(object({ product_id: Schema.String }))

/** Checks the `data` that `pinLiveProduct` answers. */
export const Data: Schema.Codec<PinLiveProduct.Data> = typed(object({}))
