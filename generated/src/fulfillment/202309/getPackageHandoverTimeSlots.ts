// Generated from spec/paths/fulfillment/202309/packages_package_id_handover_time_slots.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists when and how the carrier can take over a package.
 *
 * `GET /fulfillment/202309/packages/{package_id}/handover_time_slots` · seller · for one shop · scope
 * `seller.fulfillment.package.write` · reads, so it may be repeated
 */
export const getPackageHandoverTimeSlots: Operation<
  GetPackageHandoverTimeSlots.Input,
  GetPackageHandoverTimeSlots.Data,
  "shop",
  GetPackageHandoverTimeSlots.Code
> = {
  id: "fulfillment.202309.getPackageHandoverTimeSlots",
  method: "GET",
  path: "/fulfillment/202309/packages/{package_id}/handover_time_slots",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.fulfillment.package.write"],
}

export declare namespace GetPackageHandoverTimeSlots {
  interface Input {
    package_id: string
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

  /** The codes that the platform documents for it. */
  type Code = 11001027 | 11021009 | 21001001 | 36009003
}
