// Generated from spec/paths/fbt/202602/inbound_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetInboundOrder } from "./getInboundOrder.ts"

/** Checks what `getInboundOrder` takes. */
export const Input: Schema.Codec<GetInboundOrder.Input> = typed(
  object({ order_ids: optionalInput(list(Schema.String)), include_carton_details: optionalInput(Schema.Boolean) }),
)

/** Checks the `data` that `getInboundOrder` answers. */
export const Data: Schema.Codec<GetInboundOrder.Data> = typed(
  object({
    inbound_orders: list(
      object({
        actual_arrival_time: optional(Schema.Finite),
        carton_details: optional(
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
              carton_no: optional(Schema.String),
              carton_type: optional(Schema.String),
              items: optional(list(object({ goods_id: optional(Schema.String), quantity: optional(Schema.Finite) }))),
            }),
          ),
        ),
        create_time: optional(Schema.Finite),
        expected_arrival_time: optional(Schema.Finite),
        inbound_goods_lot_receive_item_details: optional(
          list(
            object({
              defective_received_count: optional(Schema.Finite),
              expiration_time: optional(Schema.Finite),
              goods_id: optional(Schema.String),
              lot_code: optional(Schema.String),
              normal_received_count: optional(Schema.Finite),
              planned_count: optional(Schema.Finite),
              total_received_count: optional(Schema.Finite),
            }),
          ),
        ),
        logistic_info_list: optional(
          list(
            object({
              provider_name: optional(Schema.String),
              related_number: optional(Schema.String),
              waybill_number: optional(Schema.String),
            }),
          ),
        ),
        merchant: optional(object({ id: Schema.String, name: optional(Schema.String) })),
        order_id: optional(Schema.String),
        order_id_string: optional(Schema.String),
        order_plan_id: optional(Schema.String),
        ship_time: optional(Schema.Finite),
        status_logs: optional(
          list(
            object({
              new_status: optional(Schema.String),
              operate_time: optional(Schema.Finite),
              operator: optional(Schema.String),
              previous_status: optional(Schema.String),
            }),
          ),
        ),
        warehouse: optional(
          object({
            business_warehouse_ids: optional(list(Schema.String)),
            fbt_warehouse_id: optional(Schema.String),
            name: optional(Schema.String),
            type: optional(Schema.String),
          }),
        ),
      }),
    ),
  }),
)
