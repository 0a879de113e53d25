// Generated from spec/paths/fulfillment/202309/orders_split_attributes.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetOrderSplitAttributes } from "./getOrderSplitAttributes.ts"

/** Checks what `getOrderSplitAttributes` takes. */
export const Input: Schema.Codec<GetOrderSplitAttributes.Input> = typed(object({ order_ids: list(Schema.String) }))

/** Checks the `data` that `getOrderSplitAttributes` answers. */
export const Data: Schema.Codec<GetOrderSplitAttributes.Data> = typed(
  object({
    split_attributes: list(
      object({
        can_split: optional(Schema.Boolean),
        must_split: optional(Schema.Boolean),
        must_split_reasons: optional(
          list(
            object({
              category_id: optional(Schema.String),
              max_count: optional(Schema.String),
              type: optional(Schema.String),
            }),
          ),
        ),
        order_id: optional(Schema.String),
        reason: optional(Schema.String),
      }),
    ),
  }),
)
