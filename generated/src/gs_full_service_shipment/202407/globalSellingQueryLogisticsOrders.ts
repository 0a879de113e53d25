// Generated from spec/paths/gs_full_service_shipment/202407/logistics_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsContactNamed, Weight } from "../../schemas.ts"

/**
 * Reads logistics orders by code.
 *
 * `GET /gs_full_service_shipment/202407/logistics_orders` · any token (no source says whose) · takes no shop · reads,
 * so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const globalSellingQueryLogisticsOrders: Operation<
  GlobalSellingQueryLogisticsOrders.Input,
  GlobalSellingQueryLogisticsOrders.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202407.globalSellingQueryLogisticsOrders",
  method: "GET",
  path: "/gs_full_service_shipment/202407/logistics_orders",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["logistics_orders"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "logistics_orders",
  scopes: [],
}

export declare namespace GlobalSellingQueryLogisticsOrders {
  interface Input {
    logistics_orders: ReadonlyArray<string>
  }

  /** The logistics orders. */
  interface Data {
    logistics_orders: Array<LogisticsOrder>
  }

  interface LogisticsOrder {
    code?: string
    /** When it was finished, Unix seconds. */
    completion_time?: number
    /** When it was made, Unix seconds. */
    create_time?: number
    /** When it left, Unix seconds. */
    delivery_time?: number
    /** When it last changed, Unix seconds. */
    latest_update_time?: number
    logistics?: Logistics
    /** Boxes in the transport. */
    logistics_package_quantity?: number
    logistics_picker_name?: string
    logistics_picker_phone?: string
    /** Parts of the transport. */
    logistics_sub_order_quantity?: number
    logistics_sub_orders?: Array<LogisticsSubOrder>
    /** When the carrier took it, Unix seconds. */
    pickup_time?: number
    /** When it is expected, Unix seconds. */
    predicted_arrive_time?: number
    predicted_pick_info?: PredictedPickInfo
    /** When it is to leave, Unix seconds. */
    predicted_ship_time?: number
    receiver_contact?: GsContactNamed
    sender_contact?: GsContactNamed
    /** When it was signed for, Unix seconds. */
    sign_time?: number
    /** The current status. */
    status?: string
    /** Which kind. */
    type?: string
  }

  interface Logistics {
    delivery_option?: string
    shipping_provider_code?: string
    shipping_provider_name?: string
  }

  interface LogisticsSubOrder {
    code?: string
    /** When it was finished, Unix seconds. */
    completion_time?: number
    /** When it was made, Unix seconds. */
    create_time?: number
    /** When it left, Unix seconds. */
    delivery_time?: number
    failed_reason?: string
    /** When it last changed, Unix seconds. */
    latest_update_time?: number
    /** When it was held for loss, Unix seconds. */
    loss_suspend_time?: number
    package_weight?: Weight
    /** When the carrier took it, Unix seconds. */
    pickup_time?: number
    /** When it was signed for, Unix seconds. */
    sign_time?: number
    /** The current status. */
    status?: string
    tracking_number?: string
    tracking_records?: Array<TrackingRecord>
  }

  interface TrackingRecord {
    message?: string
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface PredictedPickInfo {
    /** End of the slot, Unix seconds. */
    end_time?: number
    /** Start of the slot, Unix seconds. */
    start_time?: number
  }
}
