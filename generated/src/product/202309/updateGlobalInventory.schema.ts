// Generated from spec/paths/product/202309/global_products_global_product_id_inventory_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, typed } from "../../validation.ts"
import type { UpdateGlobalInventory } from "./updateGlobalInventory.ts"

/** Checks what `updateGlobalInventory` takes. */
export const Input: Schema.Codec<UpdateGlobalInventory.Input> = typed(
  object({
    global_product_id: Schema.String,
    global_skus: list(
      object({
        id: Schema.String,
        inventory: list(object({ global_warehouse_id: Schema.String, quantity: Schema.Finite })),
      }),
    ),
  }),
)

/** Checks the `data` that `updateGlobalInventory` answers. */
export const Data: Schema.Codec<UpdateGlobalInventory.Data> = typed(object({}))
