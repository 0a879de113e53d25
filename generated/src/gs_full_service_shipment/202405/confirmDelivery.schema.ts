// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_confirm.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { ConfirmDelivery } from "./confirmDelivery.ts"

/** Checks what `confirmDelivery` takes. */
export const Input: Schema.Codec<ConfirmDelivery.Input> = typed(
  object({ supplier_id: Schema.String, delivery_order_code: optionalInput(Schema.String) }),
)

/** Checks the `data` that `confirmDelivery` answers. */
export const Data: Schema.Codec<ConfirmDelivery.Data> = typed(object({}))
