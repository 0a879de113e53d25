// Generated from spec/paths/gs_full_service_shipment/202405/beta_delivery_orders_confirm.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Confirms that a delivery left.
 *
 * `POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm` · any token (no source says whose) · takes no
 * shop · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsConfirmDelivery: Operation<GsConfirmDelivery.Input, GsConfirmDelivery.Data, "shop"> = {
  id: "gs_full_service_shipment.202405.gsConfirmDelivery",
  method: "POST",
  path: "/gs_full_service_shipment/202405/beta/delivery_orders/confirm",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["delivery_order_code"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace GsConfirmDelivery {
  interface Input {
    delivery_order_code?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
