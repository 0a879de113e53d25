// Generated from spec/paths/gs_full_service_shipment/202405/beta_delivery_orders_delivery_batchs.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsContact, Weight } from "../../schemas.ts"

/**
 * Reads delivery batches by code.
 *
 * `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs` · any token (no source says whose) ·
 * takes no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsQueryDeliveryBatches: Operation<GsQueryDeliveryBatches.Input, GsQueryDeliveryBatches.Data, "shop"> = {
  id: "gs_full_service_shipment.202405.gsQueryDeliveryBatches",
  method: "GET",
  path: "/gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["delivery_batch_codes"],
  maxItems: { delivery_batch_codes: 50 },
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "delivery_batchs",
  scopes: [],
}

export declare namespace GsQueryDeliveryBatches {
  interface Input {
    /** At most 50 of them. */
    delivery_batch_codes: ReadonlyArray<string>
  }

  /** The batches. */
  interface Data {
    delivery_batchs: Array<DeliveryBatch>
  }

  interface DeliveryBatch {
    code?: string
    /** When it was made, Unix seconds. */
    create_time?: number
    logistics?: Logistics
    /** Transports in the batch. */
    logistics_order_quantity?: number
    logistics_orders?: Array<LogisticsOrder>
    /** Boxes in the transport. */
    logistics_package_quantity?: number
    logistics_picker_name?: string
    logistics_picker_phone?: string
    /** When it is expected, Unix seconds. */
    predicted_arrive_time?: number
    predicted_pick_info?: PredictedPickInfo
    /** When it is to leave, Unix seconds. */
    predicted_ship_time?: number
    receiver_contact?: GsContact
    sender_contact?: GsContact
    /** The current status. */
    status?: string
  }

  interface Logistics {
    delivery_option?: string
    shipping_provider_code?: string
    shipping_provider_name?: string
  }

  interface LogisticsOrder {
    code?: string
    failed_reason?: string
    package_weight?: Weight
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
