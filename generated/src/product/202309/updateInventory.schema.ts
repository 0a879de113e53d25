// Generated from spec/paths/product/202309/products_product_id_inventory_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { UpdateInventory } from "./updateInventory.ts"

/** Checks what `updateInventory` takes. */
export const Input: Schema.Codec<UpdateInventory.Input> = typed(
  object({
    product_id: Schema.String,
    skus: list(
      object({
        id: Schema.String,
        inventory: list(
          object({
            backorder_quantity: optionalInput(Schema.Finite),
            handling_time: optionalInput(Schema.Finite),
            quantity: Schema.Finite,
            warehouse_id: optionalInput(Schema.String),
          }),
        ),
      }),
    ),
  }),
)

/** Checks the `data` that `updateInventory` answers. */
export const Data: Schema.Codec<UpdateInventory.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(
            object({
              extra_errors: optional(
                list(
                  object({
                    code: optional(Schema.Finite),
                    message: optional(Schema.String),
                    warehouse_id: optional(Schema.String),
                  }),
                ),
              ),
              sku_id: optional(Schema.String),
            }),
          ),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
