/**
 * Cancellations, returns and refunds, in the wire's form if it has one.
 */

export interface RefundAmount {
  currency: string
  refund_subtotal: string
  refund_shipping_fee: string
  refund_tax: string
  refund_total: string
}

export interface AffectedLine {
  /** Of the request: cancel_line_item_id or return_line_item_id on the wire. */
  id: string
  order_line_item_id: string
  product_name: string
  seller_sku: string
  sku_id: string
  sku_name: string
  sku_image: string
  refund_amount: RefundAmount
}

export type Role = "BUYER" | "SELLER" | "SYSTEM"

export interface Cancellation {
  cancel_id: string
  order_id: string
  user_id: string
  cancel_type: "CANCEL" | "BUYER_CANCEL"
  cancel_status:
    | "CANCELLATION_REQUEST_PENDING"
    | "CANCELLATION_REQUEST_SUCCESS"
    | "CANCELLATION_REQUEST_CANCEL"
    | "CANCELLATION_REQUEST_COMPLETE"
  cancel_reason: string
  cancel_reason_text: string
  role: Role
  refund_amount: RefundAmount
  lines: Array<AffectedLine>
  create_time: number
  update_time: number
  reject_reason?: string
}

export type ReturnStatus =
  | "RETURN_OR_REFUND_REQUEST_PENDING"
  | "REFUND_OR_RETURN_REQUEST_REJECT"
  | "AWAITING_BUYER_SHIP"
  | "BUYER_SHIPPED_ITEM"
  | "REJECT_RECEIVE_PACKAGE"
  | "RETURN_OR_REFUND_REQUEST_SUCCESS"
  | "RETURN_OR_REFUND_REQUEST_CANCEL"
  | "RETURN_OR_REFUND_REQUEST_COMPLETE"
  | "AWAITING_BUYER_RESPONSE"
  | "REPLACEMENT_REQUEST_PENDING"
  | "REPLACEMENT_REQUEST_REJECT"
  | "REPLACEMENT_REQUEST_REFUND_SUCCESS"
  | "REPLACEMENT_REQUEST_COMPLETE"

export interface ReturnRecord {
  create_time: number
  event: string
  role: Role
  description: string
  note?: string
  reason_text?: string
}

export interface Return {
  return_id: string
  order_id: string
  user_id: string
  /** Groups requests that were made at once. */
  aftersales_request_id: string
  return_type: "REFUND" | "RETURN_AND_REFUND" | "REPLACEMENT"
  return_status: ReturnStatus
  return_reason: string
  return_reason_text: string
  role: Role
  refund_amount: RefundAmount
  /** The refund instead of the whole amount. */
  partial_refund?: { amount: string; currency: string }
  /** A partial refund that the seller has offered, and the buyer's answer. */
  offer?: { amount: string; currency: string; isDeclined: boolean }
  /** The order that sends the goods once more. */
  reshipment_order_id?: string
  lines: Array<AffectedLine>
  records: Array<ReturnRecord>
  buyer_keep_item: boolean
  return_tracking_number?: string
  return_provider_id?: string
  return_provider_name?: string
  /** Shared by returns that the buyer sends back in one parcel. */
  combined_return_id?: string
  /** The rejected return of the same goods that this return follows, and the return that follows this one. */
  pre_return_id?: string
  next_return_id?: string
  shipment_type: "PLATFORM" | "BUYER_ARRANGE"
  handover_method: "DROP_OFF" | "PICKUP"
  create_time: number
  update_time: number
}
