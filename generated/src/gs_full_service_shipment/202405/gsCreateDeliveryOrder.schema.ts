// Generated from spec/paths/gs_full_service_shipment/202405/beta_delivery_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsCreateDeliveryOrder } from "./gsCreateDeliveryOrder.ts"

/** Checks what `gsCreateDeliveryOrder` takes. */
export const Input: Schema.Codec<GsCreateDeliveryOrder.Input> = typed(
  object({
    delivery_order: optionalInput(
      object({
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

/** Checks the `data` that `gsCreateDeliveryOrder` answers. */
export const Data: Schema.Codec<GsCreateDeliveryOrder.Data> = typed(
  object({ delivery_order_code: Schema.String, stockup_order_code: optional(Schema.String) }),
)
