// Generated from spec/paths/fbt/202603/confirm_inbound_method.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Chooses the inbound method of a plan and turns it into inbound orders.
 *
 * `POST /fbt/202603/confirm_inbound_method` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · not repeated once it may have run
 */
export const confirmInboundMethod: Operation<ConfirmInboundMethod.Input, ConfirmInboundMethod.Data, "shop"> = {
  id: "fbt.202603.confirmInboundMethod",
  method: "POST",
  path: "/fbt/202603/confirm_inbound_method",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["estimate_arrival_time", "inbound_method", "placement_option_id", "plan_id"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["inbound_order_ids"],
  scopes: ["seller.fbt.inbound"],
}

export declare namespace ConfirmInboundMethod {
  interface Input {
    estimate_arrival_time: EstimateArrivalTime
    /** D2FC straight to the warehouses, ONE_HUB to one place that distributes. */
    inbound_method: "D2FC" | "ONE_HUB" | (string & {})
    placement_option_id: string
    plan_id: string
  }

  interface EstimateArrivalTime {
    end_timestamp?: string | undefined
    start_timestamp?: string | undefined
  }

  /** The ids of the inbound orders. */
  interface Data {
    inbound_order_ids?: Array<string>
  }
}
