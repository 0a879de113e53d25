// Generated from spec/paths/product/202309/inventory_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { InventorySearch } from "./inventorySearch.ts"

/** Checks what `inventorySearch` takes. */
export const Input: Schema.Codec<InventorySearch.Input> = typed(
  object({ product_ids: optionalInput(list(Schema.String)), sku_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `inventorySearch` answers. */
export const Data: Schema.Codec<InventorySearch.Data> = typed(
  object({
    inventory: list(
      object({
        product_id: optional(Schema.String),
        skus: optional(
          list(
            object({
              id: Schema.String,
              seller_sku: optional(Schema.String),
              total_available_inventory_distribution: optional(
                object({
                  campaign_inventory: optional(
                    list(object({ campaign_name: optional(Schema.String), quantity: optional(Schema.Finite) })),
                  ),
                  creator_inventory: optional(
                    list(object({ creator_name: optional(Schema.String), quantity: optional(Schema.Finite) })),
                  ),
                  in_shop_inventory: optional(object({ quantity: optional(Schema.Finite) })),
                }),
              ),
              total_available_quantity: optional(Schema.Finite),
              total_committed_quantity: optional(Schema.Finite),
              warehouse_inventory: optional(
                list(
                  object({
                    available_quantity: optional(Schema.Finite),
                    committed_quantity: optional(Schema.Finite),
                    warehouse_id: optional(Schema.String),
                  }),
                ),
              ),
            }),
          ),
        ),
      }),
    ),
  }),
)
