// Generated from spec/paths/logistics/202502/warehouses_warehouse_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { WarehouseDetailInput } from "../../schemas/WarehouseDetailInput.schema.ts"
import type { UpdateWarehouse } from "./updateWarehouse.ts"

/** Checks what `updateWarehouse` takes. */
export const Input: Schema.Codec<UpdateWarehouse.Input> = typed(
  object({ warehouse_id: Schema.String, warehouse: optionalInput(WarehouseDetailInput) }),
)

/** Checks the `data` that `updateWarehouse` answers. */
export const Data: Schema.Codec<UpdateWarehouse.Data> = typed(
  object({ error_list: optional(list(object({ code: optional(Schema.Finite), message: optional(Schema.String) }))) }),
)
