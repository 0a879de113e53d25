// Generated from spec/paths/return_refund/202309/refunds_calculate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductSkuRefInput } from "../../schemas.ts"

/**
 * Computes what a refund would amount to, first form.
 *
 * `POST /return_refund/202309/refunds/calculate` · seller · for one shop · scope `seller.return_refund.basic` · reads,
 * so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `return_refund.202602.calculateRefund`.
 *
 * Codes to handle: `NotFoundError` 25007006.
 */
export const calculateRefund: Operation<CalculateRefund.Input, CalculateRefund.Data, "shop", CalculateRefund.Code> = {
  id: "return_refund.202309.calculateRefund",
  method: "POST",
  path: "/return_refund/202309/refunds/calculate",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["handover_method", "order_id", "order_line_item_ids", "reason_name", "request_type", "shipment_type", "skus"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.return_refund.basic"],
}

export declare namespace CalculateRefund {
  interface Input {
    /** How the goods reach the carrier. */
    handover_method?: "DROP_OFF" | "PICKUP" | (string & {}) | undefined
    order_id: string
    order_line_item_ids?: ReadonlyArray<string> | undefined
    reason_name: string
    /** What is asked for: cancellation, refund alone, or return with refund. */
    request_type: "CANCEL" | "REFUND" | "RETURN_AND_REFUND" | (string & {})
    /** Return label by the platform, or arranged by the buyer. */
    shipment_type?: "PLATFORM" | "BUYER_ARRANGE" | (string & {}) | undefined
    skus?: ReadonlyArray<ProductSkuRefInput> | undefined
  }

  /** The amounts. */
  interface Data {
    /** What the buyer would get back for the whole order, by kind. */
    order_refund_amount?: OrderRefundAmount
  }

  interface OrderRefundAmount {
    /** ISO 4217 code. */
    currency?: string
    /** The part of the refund that is for shipping, decimal number as text. */
    refund_shipping_fee?: string
    /** The part of the refund that is for the goods, decimal number as text. */
    refund_subtotal?: string
    /** The part of the refund that is tax, decimal number as text. */
    refund_tax?: string
    /** All that goes back to the buyer, decimal number as text. */
    refund_total?: string
    /** The part of the refund that is a fee of some US states on deliveries, decimal number as text. */
    retail_delivery_fee?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 25001001 | 25007006
}
