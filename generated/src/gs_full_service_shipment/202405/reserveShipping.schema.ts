// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_reserve_ship.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GsContactInput } from "../../schemas/GsContactInput.schema.ts"
import type { ReserveShipping } from "./reserveShipping.ts"

/** Checks what `reserveShipping` takes. */
export const Input: Schema.Codec<ReserveShipping.Input> = typed(
  object({
    supplier_id: Schema.String,
    delivery_mode: optionalInput(Schema.String),
    delivery_order_codes: optionalInput(list(Schema.String)),
    logistics: optionalInput(
      object({
        delivery_option: optionalInput(Schema.String),
        shipping_provider_code: optionalInput(Schema.String),
        shipping_provider_name: optionalInput(Schema.String),
      }),
    ),
    reserve: optionalInput(
      object({
        predicted_arrived_time: optionalInput(Schema.Finite),
        predicted_pickup_ge: optionalInput(Schema.Finite),
        predicted_pickup_lt: optionalInput(Schema.Finite),
        predicted_pickup_time: optionalInput(Schema.Finite),
        predicted_ship_time: optionalInput(Schema.Finite),
      }),
    ),
    sender_contact: optionalInput(GsContactInput),
    total_weight: optionalInput(object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.String) })),
    warehouse_code: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `reserveShipping` answers. */
export const Data: Schema.Codec<ReserveShipping.Data> = typed(object({ delivery_batch_code: optional(Schema.String) }))
