// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_delivery_batchs.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { GsContact } from "../../schemas/GsContact.schema.ts"
import type { QueryDeliveryBatches } from "./queryDeliveryBatches.ts"

/** Checks what `queryDeliveryBatches` takes. */
export const Input: Schema.Codec<QueryDeliveryBatches.Input> = typed(
  object({ supplier_id: Schema.String, delivery_batch_codes: list(Schema.String) }),
)

/** Checks the `data` that `queryDeliveryBatches` answers. */
export const Data: Schema.Codec<QueryDeliveryBatches.Data> = typed(
  object({
    delivery_batchs: list(
      object({
        code: optional(Schema.String),
        create_time: optional(Schema.Finite),
        logistics: optional(
          object({
            delivery_option: optional(Schema.String),
            shipping_provider_code: optional(Schema.String),
            shipping_provider_name: optional(Schema.String),
          }),
        ),
        logistics_order_quantity: optional(Schema.Finite),
        logistics_orders: optional(
          list(
            object({
              code: optional(Schema.String),
              failed_reason: optional(Schema.String),
              package_weight: optional(object({ unit: optional(Schema.String), value: optional(Schema.Finite) })),
              status: optional(Schema.String),
              tracking_number: optional(Schema.String),
              tracking_records: optional(
                list(
                  object({
                    message: optional(Schema.String),
                    title: optional(Schema.String),
                    update_time: optional(Schema.Finite),
                  }),
                ),
              ),
            }),
          ),
        ),
        logistics_package_quantity: optional(Schema.Finite),
        logistics_picker_name: optional(Schema.String),
        logistics_picker_phone: optional(Schema.String),
        predicted_arrive_time: optional(Schema.Finite),
        predicted_pick_info: optional(
          object({ end_time: optional(Schema.Finite), start_time: optional(Schema.Finite) }),
        ),
        predicted_ship_time: optional(Schema.Finite),
        receiver_contact: optional(GsContact),
        sender_contact: optional(GsContact),
        status: optional(Schema.String),
      }),
    ),
  }),
)
