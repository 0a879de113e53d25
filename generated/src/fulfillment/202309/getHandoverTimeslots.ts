// Generated from spec/paths/fulfillment/202309/orders_order_id_handover_time_slots.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists when and how the carrier can take over an order.
 *
 * `GET /fulfillment/202309/orders/{order_id}/handover_time_slots` · seller (follows from its category) · for one shop ·
 * reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getHandoverTimeslots: Operation<GetHandoverTimeslots.Input, GetHandoverTimeslots.Data, "shop"> = {
  id: "fulfillment.202309.getHandoverTimeslots",
  method: "GET",
  path: "/fulfillment/202309/orders/{order_id}/handover_time_slots",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["order_line_item_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetHandoverTimeslots {
  interface Input {
    order_id: string
    order_line_item_ids?: ReadonlyArray<string> | undefined
  }

  /** The ways of handover and the pickup slots. */
  interface Data {
    /** True if the seller may bring the parcel to a drop-off point. */
    can_drop_off?: boolean
    /** True if the carrier fetches the parcel at the warehouse. */
    can_pickup?: boolean
    /** True if a collection van takes the parcel. */
    can_van_collection?: boolean
    drop_off_point_url?: string
    pickup_slots?: Array<PickupSlot>
  }

  interface PickupSlot {
    /** True if the slot can still be booked. */
    avaliable?: boolean
    /** End of the pickup window, Unix seconds. */
    end_time?: number
    /** Start of the pickup window, Unix seconds. */
    start_time?: number
  }
}
