// Generated from spec/paths/order/202406/orders_order_id_external_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetExternalOrderReferences } from "./getExternalOrderReferences.ts"

/** Checks what `getExternalOrderReferences` takes. */
export const Input: Schema.Codec<GetExternalOrderReferences.Input> = typed(
  object({ order_id: Schema.String, platform: Schema.String }),
)

/** Checks the `data` that `getExternalOrderReferences` answers. */
export const Data: Schema.Codec<GetExternalOrderReferences.Data> = typed(
  object({
    external_orders: list(
      object({
        id: Schema.String,
        line_items: optional(list(object({ id: Schema.String, origin_id: optional(Schema.String) }))),
        platform: optional(Schema.String),
      }),
    ),
  }),
)
