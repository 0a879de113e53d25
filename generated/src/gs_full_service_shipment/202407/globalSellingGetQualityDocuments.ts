// Generated from spec/paths/gs_full_service_shipment/202407/quality_documents.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the quality report of an order.
 *
 * `GET /gs_full_service_shipment/202407/quality_documents` · any token (no source says whose) · takes no shop · reads,
 * so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const globalSellingGetQualityDocuments: Operation<
  GlobalSellingGetQualityDocuments.Input,
  GlobalSellingGetQualityDocuments.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202407.globalSellingGetQualityDocuments",
  method: "GET",
  path: "/gs_full_service_shipment/202407/quality_documents",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["order_code", "order_type"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GlobalSellingGetQualityDocuments {
  interface Input {
    order_code: string
    /** Which kind of order the code names. */
    order_type: string
  }

  /** Where to fetch the document. */
  interface Data {
    document_url?: string
  }
}
