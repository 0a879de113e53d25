// Generated from spec/paths/fulfillment/202309/packages_schedule.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Dimensions, Weight } from "../../schemas.ts"

/**
 * Books the handover of line items to the carrier.
 *
 * `POST /fulfillment/202309/packages/schedule` · seller (follows from its category) · for one shop · not repeated once
 * it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const schedulePackageHandover: Operation<SchedulePackageHandover.Input, SchedulePackageHandover.Data, "shop"> = {
  id: "fulfillment.202309.schedulePackageHandover",
  method: "POST",
  path: "/fulfillment/202309/packages/schedule",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["handover_method", "order_id", "order_line_item_ids", "pickup_slot"],
  seconds: ["pickup_slot.end_time", "pickup_slot.start_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace SchedulePackageHandover {
  interface Input {
    /** PICKUP by the carrier, or DROP_OFF by the seller. */
    handover_method?: "PICKUP" | "DROP_OFF" | (string & {}) | undefined
    order_id?: string | undefined
    order_line_item_ids?: ReadonlyArray<string> | undefined
    pickup_slot?: PickupSlot | undefined
  }

  interface PickupSlot {
    /** End of the pickup window, Unix seconds. */
    end_time?: number | undefined
    /** Start of the pickup window, Unix seconds. */
    start_time?: number | undefined
  }

  /** The new package. */
  interface Data {
    /** When the package was made, Unix seconds. */
    create_time?: number
    dimension?: Dimensions
    /** PICKUP by the carrier, or DROP_OFF by the seller. */
    handover_method?: "PICKUP" | "DROP_OFF" | (string & {})
    order_id?: string
    order_line_item_ids?: Array<string>
    package_id?: string
    shipping_provider_id?: string
    shipping_provider_name?: string
    tracking_number?: string
    /** When the package last changed, Unix seconds. */
    update_time?: number
    weight?: Weight
  }
}
