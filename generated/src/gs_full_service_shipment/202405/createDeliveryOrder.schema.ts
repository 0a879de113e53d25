// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreateDeliveryOrder } from "./createDeliveryOrder.ts"

/** Checks what `createDeliveryOrder` takes. */
export const Input: Schema.Codec<CreateDeliveryOrder.Input> = typed(
  object({
    supplier_id: Schema.String,
    delivery_order: optionalInput(
      object({
        delivery_items: optionalInput(
          list(object({ platform_sku_code: optionalInput(Schema.String), quantity: optionalInput(Schema.Finite) })),
        ),
        package_quantity: optionalInput(Schema.Finite),
        packages: optionalInput(
          list(
            object({
              items: optionalInput(
                list(
                  object({ platform_sku_code: optionalInput(Schema.String), quantity: optionalInput(Schema.Finite) }),
                ),
              ),
            }),
          ),
        ),
        stockup_order_code: optionalInput(Schema.String),
      }),
    ),
  }),
)

/** Checks the `data` that `createDeliveryOrder` answers. */
export const Data: Schema.Codec<CreateDeliveryOrder.Data> = typed(
  object({ delivery_order_code: Schema.String, stockup_order_code: optional(Schema.String) }),
)
