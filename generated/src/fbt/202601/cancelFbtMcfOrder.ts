// Generated from spec/paths/fbt/202601/mcf_outbound_orders_cancel.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Cancels a multi-channel fulfillment order, whole or in part.
 *
 * `POST /fbt/202601/mcf_outbound_orders/cancel` · seller (follows from its category) · for one shop · may be repeated:
 * a second call changes nothing more
 */
export const cancelFbtMcfOrder: Operation<CancelFbtMcfOrder.Input, CancelFbtMcfOrder.Data, "shop"> = {
  id: "fbt.202601.cancelFbtMcfOrder",
  method: "POST",
  path: "/fbt/202601/mcf_outbound_orders/cancel",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["consign_orders", "mcf_order_id"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace CancelFbtMcfOrder {
  interface Input {
    consign_orders?: ReadonlyArray<InputConsignOrder> | undefined
    mcf_order_id: string
  }

  interface InputConsignOrder {
    id?: string | undefined
  }

  /** The order. */
  interface Data {
    mcf_order?: McfOrder
  }

  interface McfOrder {
    consign_orders?: Array<ConsignOrder>
    external_order_id?: string
    mcf_order_id?: string
  }

  interface ConsignOrder {
    id: string
    /** The current status. */
    status?: string
  }
}
