// Generated from spec/paths/fulfillment/202309/packages_package_id_ship.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { ShipPackage } from "./shipPackage.ts"

/** Checks what `shipPackage` takes. */
export const Input: Schema.Codec<ShipPackage.Input> = typed(
  object({
    package_id: Schema.String,
    handover_method: optionalInput(Schema.String),
    pickup_slot: optionalInput(
      object({ end_time: optionalInput(Schema.Finite), start_time: optionalInput(Schema.Finite) }),
    ),
    self_shipment: optionalInput(object({ shipping_provider_id: Schema.String, tracking_number: Schema.String })),
  }),
)

/** Checks the `data` that `shipPackage` answers. */
export const Data: Schema.Codec<ShipPackage.Data> = typed(object({}))
