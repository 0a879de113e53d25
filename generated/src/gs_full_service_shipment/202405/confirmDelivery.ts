// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_confirm.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Confirms that a delivery left, preview form.
 *
 * `POST /gs_full_service_shipment/202405/preview/delivery_orders/confirm` · any token (no source says whose) · takes no
 * shop · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const confirmDelivery: Operation<ConfirmDelivery.Input, ConfirmDelivery.Data, "shop"> = {
  id: "gs_full_service_shipment.202405.confirmDelivery",
  method: "POST",
  path: "/gs_full_service_shipment/202405/preview/delivery_orders/confirm",
  platform: "shop",
  media: "json",
  answer: "empty",
  query: ["supplier_id"],
  body: ["delivery_order_code"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace ConfirmDelivery {
  interface Input {
    supplier_id: string
    delivery_order_code?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
