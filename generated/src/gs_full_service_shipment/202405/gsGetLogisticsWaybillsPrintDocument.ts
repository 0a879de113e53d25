// Generated from spec/paths/gs_full_service_shipment/202405/beta_waybills.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the waybills of logistics orders.
 *
 * `GET /gs_full_service_shipment/202405/beta/waybills` · any token (no source says whose) · takes no shop · reads, so
 * it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsGetLogisticsWaybillsPrintDocument: Operation<
  GsGetLogisticsWaybillsPrintDocument.Input,
  GsGetLogisticsWaybillsPrintDocument.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202405.gsGetLogisticsWaybillsPrintDocument",
  method: "GET",
  path: "/gs_full_service_shipment/202405/beta/waybills",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["logistics_codes"],
  maxItems: { logistics_codes: 50 },
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GsGetLogisticsWaybillsPrintDocument {
  interface Input {
    /** At most 50 of them. */
    logistics_codes: ReadonlyArray<string>
  }

  /** Where to fetch the document. */
  interface Data {
    document_url?: string
  }
}
