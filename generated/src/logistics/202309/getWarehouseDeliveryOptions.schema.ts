// Generated from spec/paths/logistics/202309/warehouses_warehouse_id_delivery_options.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetWarehouseDeliveryOptions } from "./getWarehouseDeliveryOptions.ts"

/** Checks what `getWarehouseDeliveryOptions` takes. */
export const Input: Schema.Codec<GetWarehouseDeliveryOptions.Input> = typed(
  object({ warehouse_id: Schema.String, scope: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getWarehouseDeliveryOptions` answers. */
export const Data: Schema.Codec<GetWarehouseDeliveryOptions.Data> = typed(
  object({
    delivery_options: list(
      object({
        description: optional(Schema.String),
        dimension_limit: optional(
          object({
            max_height: optional(Schema.Finite),
            max_length: optional(Schema.Finite),
            max_width: optional(Schema.Finite),
            unit: optional(Schema.String),
          }),
        ),
        id: Schema.String,
        name: optional(Schema.String),
        platform: optional(list(Schema.String)),
        type: optional(Schema.String),
        weight_limit: optional(
          object({
            max_weight: optional(Schema.Finite),
            min_weight: optional(Schema.Finite),
            unit: optional(Schema.String),
          }),
        ),
      }),
    ),
  }),
)
