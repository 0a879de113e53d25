// Generated from spec/paths/gs_full_service_shipment/202407/logistics_orders_cancel_ship.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Cancels the transport of a logistics order.
 *
 * `POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship` · any token (no source says whose) · takes no
 * shop · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const globalSellingCancelShipment: Operation<
  GlobalSellingCancelShipment.Input,
  GlobalSellingCancelShipment.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202407.globalSellingCancelShipment",
  method: "POST",
  path: "/gs_full_service_shipment/202407/logistics_orders/cancel_ship",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["logistics_order"],
  access: "any",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
}

export declare namespace GlobalSellingCancelShipment {
  interface Input {
    logistics_order?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
