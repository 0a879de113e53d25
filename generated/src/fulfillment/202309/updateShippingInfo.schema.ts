// Generated from spec/paths/fulfillment/202309/orders_order_id_shipping_info_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { UpdateShippingInfo } from "./updateShippingInfo.ts"

/** Checks what `updateShippingInfo` takes. */
export const Input: Schema.Codec<UpdateShippingInfo.Input> = typed(
  object({ order_id: Schema.String, shipping_provider_id: Schema.String, tracking_number: Schema.String }),
)

/** Checks the `data` that `updateShippingInfo` answers. */
export const Data: Schema.Codec<UpdateShippingInfo.Data> = typed(object({}))
