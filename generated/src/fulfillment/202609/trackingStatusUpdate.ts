// Generated from spec/paths/fulfillment/202609/order_sof_track_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reports where parcels of the seller's own fleet are.
 *
 * `POST /fulfillment/202609/order/sof/track/update` · seller · for one shop · not repeated once it may have run
 *
 * Few sources confirm it: it may behave differently. Not in the public index of July 2026. No source says which fields
 * of the body are required. Merchants on an allow list, US and BR. One source; it says neither which fields are
 * required nor whether action_code is a text, and names the scope by its label only.
 *
 * Codes to handle: `NotFoundError` 11007018; `PermissionError` 11007016.
 */
export const trackingStatusUpdate: Operation<
  TrackingStatusUpdate.Input,
  TrackingStatusUpdate.Data,
  "shop",
  TrackingStatusUpdate.Code
> = {
  id: "fulfillment.202609.trackingStatusUpdate",
  method: "POST",
  path: "/fulfillment/202609/order/sof/track/update",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["country", "external_tracking_url", "order_id", "provider_id", "tracks"],
  maxItems: { tracks: 50 },
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace TrackingStatusUpdate {
  interface Input {
    /** Market of the order. Uncertain: the sources do not agree on it. */
    country?: "US" | "BR" | (string & {}) | undefined
    /** Uncertain: the sources do not agree on it. */
    external_tracking_url?: string | undefined
    /** Uncertain: the sources do not agree on it. */
    order_id?: string | undefined
    /** The carrier that the platform knows the fleet by. Uncertain: the sources do not agree on it. */
    provider_id?: string | undefined
    /** What happened to the parcel, one entry an event. At most 50 of them. */
    tracks?: ReadonlyArray<Track> | undefined
  }

  interface Track {
    /**
     * 30901 picked up, 40501 out for delivery, 50101 signed, 60101 failed, 80101 returned as unreachable. Uncertain:
     * the sources do not agree on it.
     */
    action_code?: "30901" | "40501" | "50101" | "60101" | "80101" | (string & {}) | undefined
    description?: string | undefined
    /** R103 address, R104 no contact, R106 refused, R110 weather. */
    failed_reason?: "R103" | "R104" | "R106" | "R110" | (string & {}) | undefined
    location?: Location | undefined
    /** When it happened, Unix milliseconds. */
    occur_time?: number | undefined
    /** Link to a proof of delivery. */
    proof_url?: string | undefined
  }

  interface Location {
    /** Uncertain: the sources do not agree on it. */
    city?: string | undefined
    /** Uncertain: the sources do not agree on it. */
    state?: string | undefined
    /** Uncertain: the sources do not agree on it. */
    zip?: string | undefined
  }

  /** Taken note of. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 11007016 | 11007018 | 11007021
}
