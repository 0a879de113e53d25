// Generated from spec/paths/return_refund/202602/returns.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductSkuRefInput } from "../../schemas.ts"

/**
 * Opens a return or refund for the buyer.
 *
 * `POST /return_refund/202602/returns` · seller (follows from its category) · for one shop · scope
 * `seller.fulfillment.basic`, `seller.return_refund.basic` (named for another version of it only) · repeated under one
 * idempotency key (`idempotency_key`, made where left out)
 */
export const createReturn: Operation<CreateReturn.Input, CreateReturn.Data, "shop"> = {
  id: "return_refund.202602.createReturn",
  method: "POST",
  path: "/return_refund/202602/returns",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["idempotency_key"],
  body: [
    "currency",
    "handover_method",
    "order_id",
    "order_line_item_ids",
    "order_line_list",
    "refund_total",
    "return_reason",
    "return_type",
    "shipment_type",
    "skus",
  ],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "query", name: "idempotency_key", maxLength: 255 },
  required: ["return_id"],
  scopes: ["seller.fulfillment.basic", "seller.return_refund.basic"],
  scopesInferred: true,
}

export declare namespace CreateReturn {
  interface Input {
    /** The same key does the thing once only, however often it is sent. */
    idempotency_key?: string | undefined
    /** ISO 4217 code. */
    currency?: string | undefined
    /** How the goods reach the carrier. */
    handover_method?: "DROP_OFF" | "PICKUP" | (string & {}) | undefined
    order_id: string
    order_line_item_ids?: ReadonlyArray<string> | undefined
    order_line_list?: ReadonlyArray<OrderLineList> | undefined
    /** All that goes back to the buyer, decimal number as text. */
    refund_total?: string | undefined
    return_reason: string
    /** Money alone, money against goods, or a replacement. */
    return_type: "REFUND" | "RETURN_AND_REFUND" | (string & {})
    /** Return label by the platform, or arranged by the buyer. */
    shipment_type?: "PLATFORM" | "BUYER_ARRANGE" | (string & {}) | undefined
    skus?: ReadonlyArray<ProductSkuRefInput> | undefined
  }

  interface OrderLineList {
    order_line_item_id?: string | undefined
    sub_order_line_item_id?: string | undefined
  }

  /** The return. */
  interface Data {
    return_id: string
    /** The stage that the return has reached. */
    return_status?:
      | "RETURN_OR_REFUND_REQUEST_PENDING"
      | "REFUND_OR_RETURN_REQUEST_REJECT"
      | "AWAITING_BUYER_SHIP"
      | "BUYER_SHIPPED_ITEM"
      | "REJECT_RECEIVE_PACKAGE"
      | "RETURN_OR_REFUND_REQUEST_SUCCESS"
      | "RETURN_OR_REFUND_REQUEST_CANCEL"
      | "RETURN_OR_REFUND_REQUEST_COMPLETE"
      | (string & {})
  }
}
