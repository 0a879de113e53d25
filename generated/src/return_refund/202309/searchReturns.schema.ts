// Generated from spec/paths/return_refund/202309/returns_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import { RefundAmount } from "../../schemas/RefundAmount.schema.ts"
import { SellerNextAction } from "../../schemas/SellerNextAction.schema.ts"
import type { SearchReturns } from "./searchReturns.ts"

/** Checks what `searchReturns` takes. */
export const Input: Schema.Codec<SearchReturns.Input> = typed(
  object({
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    arbitration_status: optionalInput(list(Schema.String)),
    buyer_user_ids: optionalInput(list(Schema.String)),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    locale: optionalInput(Schema.String),
    order_ids: optionalInput(list(Schema.String)),
    return_ids: optionalInput(list(Schema.String)),
    return_status: optionalInput(list(Schema.String)),
    return_types: optionalInput(list(Schema.String)),
    seller_proposed_return_type: optionalInput(list(Schema.String)),
    update_time_ge: optionalInput(Schema.Finite),
    update_time_lt: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchReturns` answers. */
export const Data: Schema.Codec<SearchReturns.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    return_orders: list(
      object({
        arbitration_status: optional(Schema.String),
        buyer_rejected_partial_refund: optional(Schema.Boolean),
        can_buyer_keep_item: optional(Schema.Boolean),
        combined_return_id: optional(Schema.String),
        create_time: optional(Schema.Finite),
        discount_amount: optional(
          list(
            object({
              currency: optional(Schema.String),
              product_platform_discount: optional(Schema.String),
              product_seller_discount: optional(Schema.String),
              shipping_fee_platform_discount: optional(Schema.String),
              shipping_fee_seller_discount: optional(Schema.String),
            }),
          ),
        ),
        handover_method: optional(Schema.String),
        is_combined_return: optional(Schema.Boolean),
        is_quick_refund: optional(Schema.Boolean),
        next_return_id: optional(Schema.String),
        order_id: optional(Schema.String),
        partial_refund: optional(Money),
        pre_return_id: optional(Schema.String),
        refund_amount: optional(RefundAmount),
        return_id: optional(Schema.String),
        return_line_items: optional(
          list(
            object({
              order_line_item_id: optional(Schema.String),
              product_image: optional(Image),
              product_name: optional(Schema.String),
              refund_amount: optional(RefundAmount),
              return_line_item_id: optional(Schema.String),
              seller_sku: optional(Schema.String),
              sku_id: optional(Schema.String),
              sku_name: optional(Schema.String),
            }),
          ),
        ),
        return_method: optional(Schema.String),
        return_provider_id: optional(Schema.String),
        return_provider_name: optional(Schema.String),
        return_reason: optional(Schema.String),
        return_reason_text: optional(Schema.String),
        return_shipping_document_type: optional(Schema.String),
        return_status: optional(Schema.String),
        return_tracking_number: optional(Schema.String),
        return_type: optional(Schema.String),
        return_warehouse_address: optional(object({ full_address: optional(Schema.String) })),
        role: optional(Schema.String),
        seller_next_action_response: optional(list(SellerNextAction)),
        seller_proposed_return_type: optional(Schema.String),
        shipment_type: optional(Schema.String),
        shipping_fee_amount: optional(
          list(
            object({
              buyer_paid_return_shipping_fee: optional(Schema.String),
              currency: optional(Schema.String),
              platform_paid_return_shipping_fee: optional(Schema.String),
              seller_paid_return_shipping_fee: optional(Schema.String),
            }),
          ),
        ),
        update_time: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
