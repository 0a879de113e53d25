// Generated from spec/paths/gs_full_service_inventory/202404/preview_virtual_inventory_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SetGlobalSellingVirtualInventory } from "./setGlobalSellingVirtualInventory.ts"

/** Checks what `setGlobalSellingVirtualInventory` takes. */
export const Input: Schema.Codec<SetGlobalSellingVirtualInventory.Input> = typed(
  object({
    skus: optionalInput(
      list(
        object({
          code: optionalInput(Schema.String),
          quantity: optionalInput(Schema.Finite),
          warehouse_code: optionalInput(Schema.String),
        }),
      ),
    ),
    supplier_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `setGlobalSellingVirtualInventory` answers. */
export const Data: Schema.Codec<SetGlobalSellingVirtualInventory.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.String),
          message: optional(Schema.String),
          sku_code: optional(Schema.String),
          warehouse_code: optional(Schema.String),
        }),
      ),
    ),
  }),
)
