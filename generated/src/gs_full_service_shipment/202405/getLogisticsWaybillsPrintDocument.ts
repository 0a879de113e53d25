// Generated from spec/paths/gs_full_service_shipment/202405/preview_waybills.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the waybills of logistics orders, preview form.
 *
 * `GET /gs_full_service_shipment/202405/preview/waybills` · any token (no source says whose) · takes no shop · reads,
 * so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getLogisticsWaybillsPrintDocument: Operation<
  GetLogisticsWaybillsPrintDocument.Input,
  GetLogisticsWaybillsPrintDocument.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202405.getLogisticsWaybillsPrintDocument",
  method: "GET",
  path: "/gs_full_service_shipment/202405/preview/waybills",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["supplier_id", "logistics_codes"],
  maxItems: { logistics_codes: 50 },
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GetLogisticsWaybillsPrintDocument {
  interface Input {
    supplier_id: string
    /** At most 50 of them. */
    logistics_codes: ReadonlyArray<string>
  }

  /** Where to fetch the document. */
  interface Data {
    document_url?: string
  }
}
