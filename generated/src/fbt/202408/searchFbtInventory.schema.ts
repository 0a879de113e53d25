// Generated from spec/paths/fbt/202408/inventory_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchFbtInventory } from "./searchFbtInventory.ts"

/** Checks what `searchFbtInventory` takes. */
export const Input: Schema.Codec<SearchFbtInventory.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    fbt_warehouse_ids: optionalInput(list(Schema.String)),
    goods_ids: optionalInput(list(Schema.String)),
    sku_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchFbtInventory` answers. */
export const Data: Schema.Codec<SearchFbtInventory.Data> = typed(
  object({
    inventory: list(
      object({
        fbt_warehouse_id: optional(Schema.String),
        goods: optional(
          object({
            id: Schema.String,
            name: optional(Schema.String),
            reference_code: optional(Schema.String),
            skus: optional(
              list(
                object({
                  id: Schema.String,
                  on_hand_detail: optional(
                    object({
                      available_quantity: optional(Schema.Finite),
                      reserved_quantity: optional(Schema.Finite),
                      total_quantity: optional(Schema.Finite),
                    }),
                  ),
                }),
              ),
            ),
          }),
        ),
        in_transit_quantity: optional(Schema.Finite),
        on_hand_detail: optional(
          object({
            available_quantity: optional(Schema.Finite),
            reserved_quantity: optional(Schema.Finite),
            total_quantity: optional(Schema.Finite),
            unfulfillable_quantity: optional(Schema.Finite),
          }),
        ),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
