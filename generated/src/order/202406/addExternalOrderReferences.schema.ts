// Generated from spec/paths/order/202406/orders_external_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { AddExternalOrderReferences } from "./addExternalOrderReferences.ts"

/** Checks what `addExternalOrderReferences` takes. */
export const Input: Schema.Codec<AddExternalOrderReferences.Input> = typed(
  object({
    orders: list(
      object({
        external_order: object({
          id: Schema.String,
          line_items: list(object({ id: Schema.String, origin_id: Schema.String })),
          platform: Schema.String,
        }),
        id: Schema.String,
      }),
    ),
  }),
)

/** Checks the `data` that `addExternalOrderReferences` answers. */
export const Data: Schema.Codec<AddExternalOrderReferences.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.String),
          detail: optional(
            object({
              external_order: optional(object({ id: Schema.String, platform: optional(Schema.String) })),
              order_id: optional(Schema.String),
            }),
          ),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
