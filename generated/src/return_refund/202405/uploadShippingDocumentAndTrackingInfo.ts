// Generated from spec/paths/return_refund/202405/returns_shipping_documents.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Submits label and tracking number for goods on their way back.
 *
 * `POST /return_refund/202405/returns/shipping_documents` · seller (follows from its category) · for one shop · not
 * repeated once it may have run
 *
 * No source says which fields of the body are required.
 */
export const uploadShippingDocumentAndTrackingInfo: Operation<
  UploadShippingDocumentAndTrackingInfo.Input,
  UploadShippingDocumentAndTrackingInfo.Data,
  "shop"
> = {
  id: "return_refund.202405.uploadShippingDocumentAndTrackingInfo",
  method: "POST",
  path: "/return_refund/202405/returns/shipping_documents",
  platform: "shop",
  media: "multipart",
  answer: "empty",
  query: ["return_ids"],
  body: ["return_provider_id", "return_qr_code", "return_shipping_label", "tracking_number"],
  uploads: { return_qr_code: {}, return_shipping_label: {} },
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace UploadShippingDocumentAndTrackingInfo {
  interface Input {
    return_ids: ReadonlyArray<string>
    return_provider_id?: string | undefined
    return_qr_code?: Upload | undefined
    return_shipping_label?: Upload | undefined
    tracking_number?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
