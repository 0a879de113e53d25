// Generated from spec/paths/fbt/202602/inbound_method_detail.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetInboundMethodDetail } from "./getInboundMethodDetail.ts"

/** Checks what `getInboundMethodDetail` takes. */
export const Input: Schema.Codec<GetInboundMethodDetail.Input> = typed(
  object({
    estimate_arrival_time: object({
      end_timestamp: optionalInput(Schema.String),
      start_timestamp: optionalInput(Schema.String),
    }),
    inbound_method: Schema.String,
    plan_id: Schema.String,
  }),
)

/** Checks the `data` that `getInboundMethodDetail` answers. */
export const Data: Schema.Codec<GetInboundMethodDetail.Data> = typed(
  object({
    expiration_timestamp: optional(Schema.String),
    info: optional(
      list(
        object({
          allocation_shipments: optional(
            list(
              object({
                cartons: optional(
                  list(
                    object({
                      box_measurements: optional(
                        object({
                          height: optional(Schema.String),
                          length: optional(Schema.String),
                          length_unit: optional(Schema.String),
                          weight: optional(Schema.String),
                          weight_unit: optional(Schema.String),
                          width: optional(Schema.String),
                        }),
                      ),
                      carton_nums: optional(list(Schema.String)),
                      carton_type: optional(Schema.String),
                      items: optional(
                        list(
                          object({
                            expiration_timestamp: optional(Schema.String),
                            goods_id: optional(Schema.String),
                            lot_code: optional(Schema.String),
                            quantity: optional(Schema.Finite),
                          }),
                        ),
                      ),
                      quantity: optional(Schema.Finite),
                    }),
                  ),
                ),
                goods_items: optional(
                  list(object({ goods_id: optional(Schema.String), quantity: optional(Schema.Finite) })),
                ),
                shipment_options: optional(list(object({ shipping_method: optional(Schema.String) }))),
                warehouse_id: optional(Schema.String),
              }),
            ),
          ),
          placement_fee_estimate: optional(Money),
          placement_option_id: optional(Schema.String),
        }),
      ),
    ),
    placement_task_status: optional(Schema.String),
  }),
)
