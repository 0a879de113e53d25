// Generated from spec/paths/fulfillment/202309/packages_package_id_shipping_documents.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the label or packing slip of a package.
 *
 * `GET /fulfillment/202309/packages/{package_id}/shipping_documents` · seller · for one shop · scope
 * `seller.fulfillment.basic` · reads, so it may be repeated
 *
 * Codes to handle: `ConflictError` 11034002, 11034037 (repeat after a while), 21008017, 21008043, 21008109, 21021010,
 * 21023035, 21023046, 21023059, 21042102, 21042104; `NotFoundError` 11034009.
 */
export const getPackageShippingDocument: Operation<
  GetPackageShippingDocument.Input,
  GetPackageShippingDocument.Data,
  "shop",
  GetPackageShippingDocument.Code
> = {
  id: "fulfillment.202309.getPackageShippingDocument",
  method: "GET",
  path: "/fulfillment/202309/packages/{package_id}/shipping_documents",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["document_type", "document_size", "document_format", "shipping_period"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace GetPackageShippingDocument {
  interface Input {
    package_id: string
    /** Which papers the document holds. */
    document_type:
      | "SHIPPING_LABEL"
      | "PACKING_SLIP"
      | "SHIPPING_LABEL_AND_PACKING_SLIP"
      | "SHIPPING_LABEL_PICTURE"
      | "HAZMAT_LABEL"
      | "INVOICE_LABEL"
      | (string & {})
    /** Paper size of a PDF. Labels for dangerous goods are always A4. */
    document_size?: "A6" | "A5" | (string & {}) | undefined
    /** PDF by default; ZPL, for label printers, in Brazil and Mexico only. Not for SHIPPING_LABEL_PICTURE. */
    document_format?: "PDF" | "ZPL" | (string & {}) | undefined
    /** Whole journey, or the last mile alone. */
    shipping_period?: "DEFAULT" | "LAST_MILE" | (string & {}) | undefined
  }

  /** Where to fetch the document. */
  interface Data {
    doc_url?: string
    tracking_number?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 11006010
    | 11034002
    | 11034009
    | 11034023
    | 11034025
    | 11034037
    | 21008017
    | 21008043
    | 21008109
    | 21021010
    | 21023022
    | 21023034
    | 21023035
    | 21023046
    | 21023059
    | 21042102
    | 21042104
    | 36009003
}
