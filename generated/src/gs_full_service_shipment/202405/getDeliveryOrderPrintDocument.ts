// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_documents.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the print document of deliveries, preview form.
 *
 * `GET /gs_full_service_shipment/202405/preview/delivery_orders/documents` · any token (no source says whose) · takes
 * no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getDeliveryOrderPrintDocument: Operation<
  GetDeliveryOrderPrintDocument.Input,
  GetDeliveryOrderPrintDocument.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202405.getDeliveryOrderPrintDocument",
  method: "GET",
  path: "/gs_full_service_shipment/202405/preview/delivery_orders/documents",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["supplier_id", "delivery_order_codes"],
  maxItems: { delivery_order_codes: 50 },
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GetDeliveryOrderPrintDocument {
  interface Input {
    supplier_id: string
    /** At most 50 of them. */
    delivery_order_codes: ReadonlyArray<string>
  }

  /** Where to fetch the document. */
  interface Data {
    document_url?: string
  }
}
