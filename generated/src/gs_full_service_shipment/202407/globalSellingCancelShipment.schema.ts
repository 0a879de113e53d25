// Generated from spec/paths/gs_full_service_shipment/202407/logistics_orders_cancel_ship.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { GlobalSellingCancelShipment } from "./globalSellingCancelShipment.ts"

/** Checks what `globalSellingCancelShipment` takes. */
export const Input: Schema.Codec<GlobalSellingCancelShipment.Input> = typed(
  object({ logistics_order: optionalInput(Schema.String) }),
)

/** Checks the `data` that `globalSellingCancelShipment` answers. */
export const Data: Schema.Codec<GlobalSellingCancelShipment.Data> = typed(object({}))
