// Generated from spec/paths/return_refund/202309/cancellations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductSkuRefInput } from "../../schemas.ts"

/**
 * Cancels an order or parts of it for the seller, first form.
 *
 * `POST /return_refund/202309/cancellations` · seller · for one shop · scope `seller.return_refund.basic` · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. A newer form exists: `return_refund.202602.cancelOrder`.
 *
 * Codes to handle: `ConflictError` 25001011, 25001045, 25001051; `LimitError` 25005011; `PermissionError` 25001046,
 * 25020005.
 */
export const cancelOrder: Operation<CancelOrder.Input, CancelOrder.Data, "shop", CancelOrder.Code> = {
  id: "return_refund.202309.cancelOrder",
  method: "POST",
  path: "/return_refund/202309/cancellations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["cancel_reason", "order_id", "order_line_item_ids", "skus"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.return_refund.basic"],
}

export declare namespace CancelOrder {
  interface Input {
    cancel_reason: string
    order_id: string
    order_line_item_ids?: ReadonlyArray<string> | undefined
    skus?: ReadonlyArray<ProductSkuRefInput> | undefined
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

  /** The codes that the platform documents for it. */
  type Code =
    | 25001001
    | 25001011
    | 25001014
    | 25001015
    | 25001020
    | 25001021
    | 25001028
    | 25001045
    | 25001046
    | 25001051
    | 25005010
    | 25005011
    | 25020005
    | 36009003
}
