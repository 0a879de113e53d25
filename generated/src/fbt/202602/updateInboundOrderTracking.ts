// Generated from spec/paths/fbt/202602/inbound_orders_tracking_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets the tracking numbers of an inbound order's parcels.
 *
 * `POST /fbt/202602/inbound_orders/tracking_update` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · may be repeated: a second call changes nothing more
 */
export const updateInboundOrderTracking: Operation<
  UpdateInboundOrderTracking.Input,
  UpdateInboundOrderTracking.Data,
  "shop"
> = {
  id: "fbt.202602.updateInboundOrderTracking",
  method: "POST",
  path: "/fbt/202602/inbound_orders/tracking_update",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["order_id", "parcel_tracking_info"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.fbt.inbound"],
}

export declare namespace UpdateInboundOrderTracking {
  interface Input {
    order_id: string
    parcel_tracking_info?: ReadonlyArray<ParcelTrackingInfo> | undefined
  }

  interface ParcelTrackingInfo {
    carton_number?: string | undefined
    /** The carrier. */
    provider_name?: "FEDEX" | "UPS" | "DHL" | "USPS" | "OTHER" | (string & {}) | undefined
    tracking_number?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
