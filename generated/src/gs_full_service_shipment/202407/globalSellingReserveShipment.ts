// Generated from spec/paths/gs_full_service_shipment/202407/delivery_orders_reserve_ship.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Books transport for deliveries from a registered address, first form.
 *
 * `POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship` · any token (no source says whose) · takes no
 * shop · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `gs_full_service_shipment.202410.globalSellingReserveShipment`.
 */
export const globalSellingReserveShipment: Operation<
  GlobalSellingReserveShipment.Input,
  GlobalSellingReserveShipment.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202407.globalSellingReserveShipment",
  method: "POST",
  path: "/gs_full_service_shipment/202407/delivery_orders/reserve_ship",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "delivery_mode",
    "delivery_order_codes",
    "logistics",
    "reserve",
    "sender_contact_id",
    "shipping_box_quantity",
    "total_weight",
    "warehouse_code",
  ],
  seconds: [
    "reserve.predicted_arrived_time",
    "reserve.predicted_pickup_ge",
    "reserve.predicted_pickup_lt",
    "reserve.predicted_pickup_time",
    "reserve.predicted_ship_time",
  ],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace GlobalSellingReserveShipment {
  interface Input {
    delivery_mode?: string | undefined
    delivery_order_codes?: ReadonlyArray<string> | undefined
    logistics?: Logistics | undefined
    reserve?: Reserve | undefined
    sender_contact_id?: string | undefined
    /** Boxes to ship. */
    shipping_box_quantity?: number | undefined
    total_weight?: TotalWeight | undefined
    warehouse_code?: string | undefined
  }

  interface Logistics {
    delivery_option?: string | undefined
    shipping_provider_code?: string | undefined
    shipping_provider_name?: string | undefined
  }

  interface Reserve {
    /** When it is expected, Unix seconds. */
    predicted_arrived_time?: number | undefined
    /** Start of the pickup slot, Unix seconds. */
    predicted_pickup_ge?: number | undefined
    /** End of the pickup slot, Unix seconds. */
    predicted_pickup_lt?: number | undefined
    /** Day of the pickup, Unix seconds. */
    predicted_pickup_time?: number | undefined
    /** When it is to leave, Unix seconds. */
    predicted_ship_time?: number | undefined
  }

  interface TotalWeight {
    unit?: string | undefined
    value?: string | undefined
  }

  /** The logistics order. */
  interface Data {
    logistics_order?: string
  }
}
