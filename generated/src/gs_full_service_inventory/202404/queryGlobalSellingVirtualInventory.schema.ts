// Generated from spec/paths/gs_full_service_inventory/202404/preview_virtual_inventory_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { QueryGlobalSellingVirtualInventory } from "./queryGlobalSellingVirtualInventory.ts"

/** Checks what `queryGlobalSellingVirtualInventory` takes. */
export const Input: Schema.Codec<QueryGlobalSellingVirtualInventory.Input> = typed(
  object({ skus: optionalInput(list(Schema.String)), supplier_id: optionalInput(Schema.String) }),
)

/** Checks the `data` that `queryGlobalSellingVirtualInventory` answers. */
export const Data: Schema.Codec<QueryGlobalSellingVirtualInventory.Data> = typed(
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
