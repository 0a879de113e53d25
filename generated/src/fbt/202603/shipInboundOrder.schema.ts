// Generated from spec/paths/fbt/202603/ship_inbound_order.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ShipInboundOrder } from "./shipInboundOrder.ts"

/** Checks what `shipInboundOrder` takes. */
export const Input: Schema.Codec<ShipInboundOrder.Input> = typed(
  object({
    cartons: optionalInput(
      list(
        object({
          box_measurements: optionalInput(
            object({
              height: optionalInput(Schema.String),
              length: optionalInput(Schema.String),
              length_unit: optionalInput(Schema.String),
              weight: optionalInput(Schema.String),
              weight_unit: optionalInput(Schema.String),
              width: optionalInput(Schema.String),
            }),
          ),
          carton_nums: optionalInput(list(Schema.String)),
          carton_type: optionalInput(Schema.String),
          items: optionalInput(
            list(
              object({
                expiration_timestamp: optionalInput(Schema.String),
                goods_id: optionalInput(Schema.String),
                lot_code: optionalInput(Schema.String),
                quantity: optionalInput(Schema.Finite),
              }),
            ),
          ),
          quantity: optionalInput(Schema.Finite),
        }),
      ),
    ),
    inbound_order_id: Schema.String,
    shipment_option: object({
      freight_type: optionalInput(Schema.String),
      shipping_method: optionalInput(Schema.String),
    }),
  }),
)

/** Checks the `data` that `shipInboundOrder` answers. */
export const Data: Schema.Codec<ShipInboundOrder.Data> = typed(object({ inbound_order_id: optional(Schema.String) }))
