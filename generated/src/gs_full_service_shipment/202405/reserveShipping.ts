// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_reserve_ship.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsContactInput } from "../../schemas.ts"

/**
 * Books transport for deliveries, preview form.
 *
 * `POST /gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship` · any token (no source says whose) ·
 * takes no shop · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const reserveShipping: Operation<ReserveShipping.Input, ReserveShipping.Data, "shop"> = {
  id: "gs_full_service_shipment.202405.reserveShipping",
  method: "POST",
  path: "/gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["supplier_id"],
  body: [
    "delivery_mode",
    "delivery_order_codes",
    "logistics",
    "reserve",
    "sender_contact",
    "total_weight",
    "warehouse_code",
  ],
  maxItems: { delivery_order_codes: 50 },
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

export declare namespace ReserveShipping {
  interface Input {
    supplier_id: string
    delivery_mode?: string | undefined
    /** At most 50 of them. */
    delivery_order_codes?: ReadonlyArray<string> | undefined
    logistics?: Logistics | undefined
    reserve?: Reserve | undefined
    sender_contact?: GsContactInput | undefined
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

  /** The code of the batch. */
  interface Data {
    delivery_batch_code?: string
  }
}
