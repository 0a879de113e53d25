// Generated from spec/paths/return_refund/202309/cancellations_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import { RefundAmount } from "../../schemas/RefundAmount.schema.ts"
import { SellerNextAction } from "../../schemas/SellerNextAction.schema.ts"
import type { SearchCancellations } from "./searchCancellations.ts"

/** Checks what `searchCancellations` takes. */
export const Input: Schema.Codec<SearchCancellations.Input> = typed(
  object({
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    buyer_user_ids: optionalInput(list(Schema.String)),
    cancel_ids: optionalInput(list(Schema.String)),
    cancel_status: optionalInput(list(Schema.String)),
    cancel_types: optionalInput(list(Schema.String)),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    locale: optionalInput(Schema.String),
    order_ids: optionalInput(list(Schema.String)),
    update_time_ge: optionalInput(Schema.Finite),
    update_time_lt: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchCancellations` answers. */
export const Data: Schema.Codec<SearchCancellations.Data> = typed(
  object({
    cancellations: list(
      object({
        cancel_id: optional(Schema.String),
        cancel_line_items: optional(
          list(
            object({
              cancel_line_item_id: optional(Schema.String),
              order_line_item_id: optional(Schema.String),
              product_image: optional(Image),
              product_name: optional(Schema.String),
              refund_amount: optional(RefundAmount),
              seller_sku: optional(Schema.String),
              sku_id: optional(Schema.String),
              sku_name: optional(Schema.String),
            }),
          ),
        ),
        cancel_reason: optional(Schema.String),
        cancel_reason_text: optional(Schema.String),
        cancel_status: optional(Schema.String),
        cancel_type: optional(Schema.String),
        create_time: optional(Schema.Finite),
        order_id: optional(Schema.String),
        refund_amount: optional(RefundAmount),
        role: optional(Schema.String),
        seller_next_action_response: optional(list(SellerNextAction)),
        should_replenish_stock: optional(Schema.Boolean),
        update_time: optional(Schema.Finite),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
