// Generated from spec/paths/fbt/202408/warehouses.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetFbtWarehouseList } from "./getFbtWarehouseList.ts"

/** Checks what `getFbtWarehouseList` takes. */
export const Input: Schema.Codec<GetFbtWarehouseList.Input> = typed(object({}))

/** Checks the `data` that `getFbtWarehouseList` answers. */
export const Data: Schema.Codec<GetFbtWarehouseList.Data> = typed(
  object({
    warehouses: list(
      object({
        addresses: optional(
          list(
            object({
              address_line_1: optional(Schema.String),
              address_line_2: optional(Schema.String),
              address_line_3: optional(Schema.String),
              city: optional(Schema.String),
              district: optional(Schema.String),
              postal_code: optional(Schema.String),
              region_code: optional(Schema.String),
              state: optional(Schema.String),
            }),
          ),
        ),
        fbt_warehouse_id: optional(Schema.String),
        logistics_services: optional(
          list(object({ id: Schema.String, name: optional(Schema.String), subscribed: optional(Schema.Boolean) })),
        ),
        name: optional(Schema.String),
        subscribed: optional(Schema.Boolean),
        type: optional(Schema.String),
        warehouse_ids: optional(list(Schema.String)),
      }),
    ),
  }),
)
