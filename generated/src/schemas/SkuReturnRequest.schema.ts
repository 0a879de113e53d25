// Generated from spec/schemas/SkuReturnRequest.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { Image } from "../schemas/Image.schema.ts"
import { RefundAmount } from "../schemas/RefundAmount.schema.ts"
import { ReturnLineItem } from "../schemas/ReturnLineItem.schema.ts"
import { ReturnSubLineItem } from "../schemas/ReturnSubLineItem.schema.ts"
import { SellerNextAction } from "../schemas/SellerNextAction.schema.ts"
import type * as Types from "../schemas.ts"

export const SkuReturnRequest: Schema.Codec<Types.SkuReturnRequest> = typed(
  object({
    order_id: optional(Schema.String),
    return_id: optional(Schema.String),
    return_type: optional(Schema.String),
    return_status: optional(Schema.String),
    arbitration_status: optional(Schema.String),
    role: optional(Schema.String),
    return_reason: optional(Schema.String),
    return_reason_text: optional(Schema.String),
    seller_next_action_response: optional(list(SellerNextAction)),
    shipment_type: optional(Schema.String),
    handover_method: optional(Schema.String),
    return_tracking_number: optional(Schema.String),
    return_provider_name: optional(Schema.String),
    return_provider_id: optional(Schema.String),
    pre_return_id: optional(Schema.String),
    next_return_id: optional(Schema.String),
    refund_amount: optional(RefundAmount),
    return_line_items: optional(list(ReturnLineItem)),
    create_time: optional(Schema.Finite),
    update_time: optional(Schema.Finite),
    discount: optional(
      object({
        product_platform_discount: optional(Schema.String),
        product_seller_discount: optional(Schema.String),
        shipping_fee_platform_discount: optional(Schema.String),
        shipping_fee_seller_discount: optional(Schema.String),
      }),
    ),
    shipping_fee: optional(
      object({
        seller_paid_return_shipping_fee_amount: optional(Schema.String),
        buyer_paid_return_shipping_fee_amount: optional(Schema.String),
        platform_paid_return_shipping_fee_amount: optional(Schema.String),
      }),
    ),
    buyer_keep_item: optional(Schema.Boolean),
    return_shipping_document_type: optional(Schema.String),
    return_method: optional(Schema.String),
    is_combined_return: optional(Schema.Boolean),
    combined_return_id: optional(Schema.String),
    seller_proposed_return_type: optional(Schema.String),
    partial_refund_amount: optional(
      object({ partial_refund_total: optional(Schema.String), currency: optional(Schema.String) }),
    ),
    buyer_rejected_partial_refund: optional(Schema.Boolean),
    return_warehouse_address: optional(object({ full_address: optional(Schema.String) })),
    exchange_order_lines: optional(
      list(
        object({
          order_line_id: optional(Schema.String),
          sku_id: optional(Schema.String),
          sku_name: optional(Schema.String),
          product_name: optional(Schema.String),
          seller_sku_name: optional(Schema.String),
          product_image: optional(Image),
          price_detail: optional(
            object({
              currency: optional(Schema.String),
              refund_total: optional(Schema.String),
              refund_subtotal: optional(Schema.String),
              refund_shipping_fee: optional(Schema.String),
              refund_tax: optional(Schema.String),
            }),
          ),
        }),
      ),
    ),
    reshipment_order_id: optional(Schema.String),
    is_quick_refund: optional(Schema.Boolean),
    return_sub_line_items: optional(list(ReturnSubLineItem)),
  }),
)
