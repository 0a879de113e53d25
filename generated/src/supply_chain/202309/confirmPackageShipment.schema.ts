// Generated from spec/paths/supply_chain/202309/packages_sync.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ConfirmPackageShipment } from "./confirmPackageShipment.ts"

/** Checks what `confirmPackageShipment` takes. */
export const Input: Schema.Codec<ConfirmPackageShipment.Input> = typed(
  object({
    packages: list(
      object({
        create_time_millis: Schema.Finite,
        dimension: object({
          height: optionalInput(Schema.Finite),
          length: optionalInput(Schema.Finite),
          unit: optionalInput(Schema.String),
          width: optionalInput(Schema.Finite),
        }),
        handover_time_millis: Schema.Finite,
        id: Schema.String,
        provider_warehouse_code: optionalInput(Schema.String),
        provider_warehouse_name: optionalInput(Schema.String),
        ship_time_millis: Schema.Finite,
        shipping_origin_city: optionalInput(Schema.String),
        shipping_provider_id: Schema.String,
        shipping_provider_name: Schema.String,
        skus: list(object({ id: Schema.String, quantity: Schema.Finite })),
        tcw_warehouse_type: optionalInput(Schema.String),
        time_zone: Schema.String,
        tracking_number: Schema.String,
        weight: optionalInput(object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.Finite) })),
        wms_order_id: Schema.String,
      }),
    ),
    warehouse_provider_id: Schema.String,
  }),
)

/** Checks the `data` that `confirmPackageShipment` answers. */
export const Data: Schema.Codec<ConfirmPackageShipment.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.String),
          detail: optional(object({ package_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
    success_packages: optional(list(Schema.String)),
  }),
)
