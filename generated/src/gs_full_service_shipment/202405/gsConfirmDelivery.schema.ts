// Generated from spec/paths/gs_full_service_shipment/202405/beta_delivery_orders_confirm.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { GsConfirmDelivery } from "./gsConfirmDelivery.ts"

/** Checks what `gsConfirmDelivery` takes. */
export const Input: Schema.Codec<GsConfirmDelivery.Input> = typed(
  object({ delivery_order_code: optionalInput(Schema.String) }),
)

/** Checks the `data` that `gsConfirmDelivery` answers. */
export const Data: Schema.Codec<GsConfirmDelivery.Data> = typed(object({}))
