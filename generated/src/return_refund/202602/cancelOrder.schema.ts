// Generated from spec/paths/return_refund/202602/cancellations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductSkuRefInput } from "../../schemas/ProductSkuRefInput.schema.ts"
import type { CancelOrder } from "./cancelOrder.ts"

/** Checks what `cancelOrder` takes. */
export const Input: Schema.Codec<CancelOrder.Input> = typed(
  object({
    cancel_reason: Schema.String,
    order_id: Schema.String,
    order_line_item_ids: optionalInput(list(Schema.String)),
    order_line_list: optionalInput(
      list(
        object({
          order_line_item_id: optionalInput(Schema.String),
          sub_order_line_item_id: optionalInput(Schema.String),
        }),
      ),
    ),
    skus: optionalInput(list(ProductSkuRefInput)),
  }),
)

/** Checks the `data` that `cancelOrder` answers. */
export const Data: Schema.Codec<CancelOrder.Data> = typed(
  object({ cancel_id: optional(Schema.String), cancel_status: optional(Schema.String) }),
)
