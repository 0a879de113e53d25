// Generated from spec/paths/gs_full_service_inventory/202405/beta_virtual_inventory_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsFullServiceQueryVirtualInventory } from "./gsFullServiceQueryVirtualInventory.ts"

/** Checks what `gsFullServiceQueryVirtualInventory` takes. */
export const Input: Schema.Codec<GsFullServiceQueryVirtualInventory.Input> = typed(
  object({ skus: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `gsFullServiceQueryVirtualInventory` answers. */
export const Data: Schema.Codec<GsFullServiceQueryVirtualInventory.Data> = typed(
  object({
    inventory: list(
      object({
        occupied_quantity: optional(Schema.Finite),
        quantity: optional(Schema.Finite),
        sku_code: optional(Schema.String),
        warehouse_code: optional(Schema.String),
      }),
    ),
  }),
)
