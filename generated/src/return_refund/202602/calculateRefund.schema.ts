// Generated from spec/paths/return_refund/202602/refunds_calculate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductSkuRefInput } from "../../schemas/ProductSkuRefInput.schema.ts"
import type { CalculateRefund } from "./calculateRefund.ts"

/** Checks what `calculateRefund` takes. */
export const Input: Schema.Codec<CalculateRefund.Input> = typed(
  object({
    handover_method: optionalInput(Schema.String),
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
    reason_name: Schema.String,
    request_type: Schema.String,
    shipment_type: optionalInput(Schema.String),
    skus: optionalInput(list(ProductSkuRefInput)),
  }),
)

/** Checks the `data` that `calculateRefund` answers. */
export const Data: Schema.Codec<CalculateRefund.Data> = typed(
  object({
    order_refund_amount: optional(
      object({
        currency: optional(Schema.String),
        refund_shipping_fee: optional(Schema.String),
        refund_subtotal: optional(Schema.String),
        refund_tax: optional(Schema.String),
        refund_total: optional(Schema.String),
        retail_delivery_fee: optional(Schema.String),
      }),
    ),
  }),
)
