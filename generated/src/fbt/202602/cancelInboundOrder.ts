// Generated from spec/paths/fbt/202602/inbound_orders_cancel.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Cancels an inbound order and says why.
 *
 * `POST /fbt/202602/inbound_orders/cancel` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · may be repeated: a second call changes nothing more
 */
export const cancelInboundOrder: Operation<CancelInboundOrder.Input, CancelInboundOrder.Data, "shop"> = {
  id: "fbt.202602.cancelInboundOrder",
  method: "POST",
  path: "/fbt/202602/inbound_orders/cancel",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["cancel_reason", "order_id"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.fbt.inbound"],
}

export declare namespace CancelInboundOrder {
  interface Input {
    cancel_reason: string
    order_id: string
  }

  /** Success without data. */
  interface Data {}
}
