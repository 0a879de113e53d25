// Generated from spec/paths/gs_full_service_shipment/202407/logistics_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { GsContactNamed } from "../../schemas/GsContactNamed.schema.ts"
import { Weight } from "../../schemas/Weight.schema.ts"
import type { GlobalSellingQueryLogisticsOrders } from "./globalSellingQueryLogisticsOrders.ts"

/** Checks what `globalSellingQueryLogisticsOrders` takes. */
export const Input: Schema.Codec<GlobalSellingQueryLogisticsOrders.Input> = typed(
  object({ logistics_orders: list(Schema.String) }),
)

/** Checks the `data` that `globalSellingQueryLogisticsOrders` answers. */
export const Data: Schema.Codec<GlobalSellingQueryLogisticsOrders.Data> = typed(
  object({
    logistics_orders: list(
      object({
        code: optional(Schema.String),
        completion_time: optional(Schema.Finite),
        create_time: optional(Schema.Finite),
        delivery_time: optional(Schema.Finite),
        latest_update_time: optional(Schema.Finite),
        logistics: optional(
          object({
            delivery_option: optional(Schema.String),
            shipping_provider_code: optional(Schema.String),
            shipping_provider_name: optional(Schema.String),
          }),
        ),
        logistics_package_quantity: optional(Schema.Finite),
        logistics_picker_name: optional(Schema.String),
        logistics_picker_phone: optional(Schema.String),
        logistics_sub_order_quantity: optional(Schema.Finite),
        logistics_sub_orders: optional(
          list(
            object({
              code: optional(Schema.String),
              completion_time: optional(Schema.Finite),
              create_time: optional(Schema.Finite),
              delivery_time: optional(Schema.Finite),
              failed_reason: optional(Schema.String),
              latest_update_time: optional(Schema.Finite),
              loss_suspend_time: optional(Schema.Finite),
              package_weight: optional(Weight),
              pickup_time: optional(Schema.Finite),
              sign_time: optional(Schema.Finite),
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
        pickup_time: optional(Schema.Finite),
        predicted_arrive_time: optional(Schema.Finite),
        predicted_pick_info: optional(
          object({ end_time: optional(Schema.Finite), start_time: optional(Schema.Finite) }),
        ),
        predicted_ship_time: optional(Schema.Finite),
        receiver_contact: optional(GsContactNamed),
        sender_contact: optional(GsContactNamed),
        sign_time: optional(Schema.Finite),
        status: optional(Schema.String),
        type: optional(Schema.String),
      }),
    ),
  }),
)
