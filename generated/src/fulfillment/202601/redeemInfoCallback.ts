// Generated from spec/paths/fulfillment/202601/redeem_info_callback.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reports the vouchers or codes that a virtual order delivered.
 *
 * `POST /fulfillment/202601/redeem_info/callback` · seller (follows from its category) · for one shop · not repeated
 * once it may have run
 */
export const redeemInfoCallback: Operation<RedeemInfoCallback.Input, RedeemInfoCallback.Data, "shop"> = {
  id: "fulfillment.202601.redeemInfoCallback",
  method: "POST",
  path: "/fulfillment/202601/redeem_info/callback",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["order_id", "order_info_list"],
  nonEmpty: ["order_info_list"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["order_statuses"],
  scopes: [],
}

export declare namespace RedeemInfoCallback {
  interface Input {
    order_id: string
    order_info_list: ReadonlyArray<OrderInfoList>
  }

  interface OrderInfoList {
    order_line_id?: string | undefined
    redeem_info?: RedeemInfo | undefined
    source_unique_id?: string | undefined
  }

  interface RedeemInfo {
    redeem_data?: string | undefined
    /** CODE: a code to type in; URL: a link to open. */
    redeem_type?: string | undefined
  }

  /** What was accepted for each line item. */
  interface Data {
    order_statuses?: Array<OrderStatus>
  }

  interface OrderStatus {
    order_line_id?: string
    /** Outcome; 0 where all is well. */
    status_code?: number
  }
}
