// Generated from spec/paths/fbt/202601/mcf_goods_inventory_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { QueryGoodsInventoryForMcf } from "./queryGoodsInventoryForMcf.ts"

/** Checks what `queryGoodsInventoryForMcf` takes. */
export const Input: Schema.Codec<QueryGoodsInventoryForMcf.Input> = typed(
  object({ goods: list(object({ goods_id: optionalInput(Schema.String) })) }),
)

/** Checks the `data` that `queryGoodsInventoryForMcf` answers. */
export const Data: Schema.Codec<QueryGoodsInventoryForMcf.Data> = typed(
  object({
    goods_inventory_list: list(object({ available_qty: optional(Schema.Finite), goods_id: optional(Schema.String) })),
  }),
)
