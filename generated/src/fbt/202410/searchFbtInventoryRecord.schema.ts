// Generated from spec/paths/fbt/202410/inventory_records_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchFbtInventoryRecord } from "./searchFbtInventoryRecord.ts"

/** Checks what `searchFbtInventoryRecord` takes. */
export const Input: Schema.Codec<SearchFbtInventoryRecord.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_le: optionalInput(Schema.Finite),
    fbt_warehouse_ids: optionalInput(list(Schema.String)),
    goods_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchFbtInventoryRecord` answers. */
export const Data: Schema.Codec<SearchFbtInventoryRecord.Data> = typed(
  object({
    inventory_records: list(
      object({
        changed_quantity: optional(Schema.Finite),
        create_time: optional(Schema.Finite),
        fbt_warehouse_id: optional(Schema.String),
        final_on_hand_quantity: optional(Schema.Finite),
        goods: optional(
          object({ id: Schema.String, name: optional(Schema.String), reference_code: optional(Schema.String) }),
        ),
        initial_on_hand_quantity: optional(Schema.Finite),
        inventory_goods_type: optional(Schema.String),
        order: optional(object({ id: Schema.String, type: optional(Schema.String) })),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
