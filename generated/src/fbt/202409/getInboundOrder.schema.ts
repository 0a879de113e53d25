// Generated from spec/paths/fbt/202409/inbound_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetInboundOrder } from "./getInboundOrder.ts"

/** Checks what `getInboundOrder` takes. */
export const Input: Schema.Codec<GetInboundOrder.Input> = typed(object({ ids: list(Schema.String) }))

/** Checks the `data` that `getInboundOrder` answers. */
export const Data: Schema.Codec<GetInboundOrder.Data> = typed(
  object({
    inbound_orders: list(
      object({
        actual_arrive_time: optional(Schema.Finite),
        carriers: optional(
          list(object({ carrier_name: optional(Schema.String), tracking_number: optional(Schema.String) })),
        ),
        create_time: optional(Schema.Finite),
        expect_arrive_time: optional(Schema.Finite),
        id: Schema.String,
        merchant: optional(object({ id: Schema.String, name: optional(Schema.String) })),
        order_operation_logs: optional(
          list(object({ operate_time: optional(Schema.Finite), order_status: optional(Schema.String) })),
        ),
        planned_goods: optional(
          list(
            object({
              id: Schema.String,
              name: optional(Schema.String),
              quantity: optional(Schema.Finite),
              reference_code: optional(Schema.String),
              sku_ids: optional(list(Schema.String)),
            }),
          ),
        ),
        received_batches: optional(
          list(
            object({
              defective_quantity: optional(Schema.Finite),
              goods_id: optional(Schema.String),
              id: Schema.String,
              normal_quantity: optional(Schema.Finite),
              product_ids: optional(list(Schema.String)),
              sku_ids: optional(list(Schema.String)),
              total_quantity: optional(Schema.Finite),
            }),
          ),
        ),
        ship_time: optional(Schema.Finite),
        type: optional(Schema.String),
        warehouse: optional(
          object({
            fbt_warehouse_id: optional(Schema.String),
            name: optional(Schema.String),
            type: optional(Schema.String),
            warehouse_ids: optional(list(Schema.String)),
          }),
        ),
      }),
    ),
  }),
)
