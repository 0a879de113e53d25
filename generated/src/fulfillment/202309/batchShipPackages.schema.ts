// Generated from spec/paths/fulfillment/202309/packages_ship.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { PackageError } from "../../schemas/PackageError.schema.ts"
import type { BatchShipPackages } from "./batchShipPackages.ts"

/** Checks what `batchShipPackages` takes. */
export const Input: Schema.Codec<BatchShipPackages.Input> = typed(
  object({
    packages: list(
      object({
        handover_method: optionalInput(Schema.String),
        id: Schema.String,
        pickup_slot: optionalInput(
          object({ end_time: optionalInput(Schema.Finite), start_time: optionalInput(Schema.Finite) }),
        ),
        self_shipment: optionalInput(object({ shipping_provider_id: Schema.String, tracking_number: Schema.String })),
      }),
    ),
  }),
)

/** Checks the `data` that `batchShipPackages` answers. */
export const Data: Schema.Codec<BatchShipPackages.Data> = typed(object({ errors: optional(list(PackageError)) }))
