// Generated from spec/paths/return_refund/202602/cancellations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductSkuRefInput } from "../../schemas.ts"

/**
 * Cancels an order or parts of it for the seller.
 *
 * `POST /return_refund/202602/cancellations` · seller (follows from its category) · for one shop · scope
 * `seller.return_refund.basic` (named for another version of it only) · not repeated once it may have run
 */
export const cancelOrder: Operation<CancelOrder.Input, CancelOrder.Data, "shop"> = {
  id: "return_refund.202602.cancelOrder",
  method: "POST",
  path: "/return_refund/202602/cancellations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["cancel_reason", "order_id", "order_line_item_ids", "order_line_list", "skus"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.return_refund.basic"],
  scopesInferred: true,
}

export declare namespace CancelOrder {
  interface Input {
    cancel_reason: string
    order_id: string
    order_line_item_ids?: ReadonlyArray<string> | undefined
    order_line_list?: ReadonlyArray<OrderLineList> | undefined
    skus?: ReadonlyArray<ProductSkuRefInput> | undefined
  }

  interface OrderLineList {
    order_line_item_id?: string | undefined
    sub_order_line_item_id?: string | undefined
  }

  /** The cancellation. */
  interface Data {
    cancel_id?: string
    /** The status of the cancellation. */
    cancel_status?:
      | "CANCELLATION_REQUEST_PENDING"
      | "CANCELLATION_REQUEST_SUCCESS"
      | "CANCELLATION_REQUEST_CANCEL"
      | "CANCELLATION_REQUEST_COMPLETE"
      | (string & {})
  }
}
