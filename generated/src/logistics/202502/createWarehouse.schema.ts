// Generated from spec/paths/logistics/202502/warehouses.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { WarehouseDetailInput } from "../../schemas/WarehouseDetailInput.schema.ts"
import type { CreateWarehouse } from "./createWarehouse.ts"

/** Checks what `createWarehouse` takes. */
export const Input: Schema.Codec<CreateWarehouse.Input> = typed(
  object({ warehouse: optionalInput(WarehouseDetailInput) }),
)

/** Checks the `data` that `createWarehouse` answers. */
export const Data: Schema.Codec<CreateWarehouse.Data> = typed(
  object({
    error_list: optional(list(object({ code: optional(Schema.Finite), message: optional(Schema.String) }))),
    warehouse_id: optional(Schema.String),
  }),
)
