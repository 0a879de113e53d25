// Generated from spec/paths/logistics/202604/orders_order_id_tracking.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the stations of every parcel of an order.
 *
 * `GET /logistics/202604/orders/{order_id}/tracking` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 *
 * Codes to handle: `ConflictError` 11007009.
 */
export const getLogisticsTracking: Operation<
  GetLogisticsTracking.Input,
  GetLogisticsTracking.Data,
  "shop",
  GetLogisticsTracking.Code
> = {
  id: "logistics.202604.getLogisticsTracking",
  method: "GET",
  path: "/logistics/202604/orders/{order_id}/tracking",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "logistics_details",
  scopes: [],
}

export declare namespace GetLogisticsTracking {
  interface Input {
    order_id: string
  }

  /** The parcels of the order. */
  interface Data {
    order_id?: string
    logistics_details: Array<LogisticsDetail>
  }

  interface LogisticsDetail {
    newest_tracking_no?: string
    carrier_name?: string
    track_list?: Array<TrackList>
  }

  interface TrackList {
    description?: string
    tracking_no?: string
    /** When the station was reported, Unix milliseconds. */
    update_time_millis?: number
    /** Number of the kind of station. */
    action_code?: number
    action_code_name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 11007009 | 11007010
}
