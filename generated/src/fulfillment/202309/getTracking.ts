// Generated from spec/paths/fulfillment/202309/orders_order_id_tracking.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the stations of an order's parcel.
 *
 * `GET /fulfillment/202309/orders/{order_id}/tracking` · seller · for one shop · scope `seller.logistics` · reads, so
 * it may be repeated
 */
export const getTracking: Operation<GetTracking.Input, GetTracking.Data, "shop", GetTracking.Code> = {
  id: "fulfillment.202309.getTracking",
  method: "GET",
  path: "/fulfillment/202309/orders/{order_id}/tracking",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_asset_cipher"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "tracking",
  scopes: ["seller.logistics"],
}

export declare namespace GetTracking {
  interface Input {
    order_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
  }

  /** The stations, newest first. */
  interface Data {
    tracking: Array<Tracking>
  }

  interface Tracking {
    /** Code of the event (seen in one real answer). Uncertain: the sources do not agree on it. */
    action_code?: string
    description?: string
    /** When the station was reported, Unix milliseconds. */
    update_time_millis?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
