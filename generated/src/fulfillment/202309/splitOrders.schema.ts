// Generated from spec/paths/fulfillment/202309/orders_order_id_split.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { OrderLineRef } from "../../schemas/OrderLineRef.schema.ts"
import type { SplitOrders } from "./splitOrders.ts"

/** Checks what `splitOrders` takes. */
export const Input: Schema.Codec<SplitOrders.Input> = typed(
  object({
    order_id: Schema.String,
    splittable_groups: list(object({ id: Schema.String, order_line_item_ids: list(Schema.String) })),
    splittable_groups_v2: optionalInput(
      list(object({ id: optionalInput(Schema.String), order_line_list: optionalInput(list(OrderLineRef)) })),
    ),
  }),
)

/** Checks the `data` that `splitOrders` answers. */
export const Data: Schema.Codec<SplitOrders.Data> = typed(
  object({ packages: optional(list(object({ id: Schema.String, splittable_group_id: optional(Schema.String) }))) }),
)
