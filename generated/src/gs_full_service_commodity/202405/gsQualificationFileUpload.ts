// Generated from spec/paths/gs_full_service_commodity/202405/beta_certification_files_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads a certificate, to be referred to by its URI in a product.
 *
 * `POST /gs_full_service_commodity/202405/beta/certification_files/upload` · any token (no source says whose) · takes
 * no shop · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsQualificationFileUpload: Operation<
  GsQualificationFileUpload.Input,
  GsQualificationFileUpload.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202405.gsQualificationFileUpload",
  method: "POST",
  path: "/gs_full_service_commodity/202405/beta/certification_files/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data"],
  uploads: { data: {} },
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace GsQualificationFileUpload {
  interface Input {
    data?: Upload | undefined
  }

  /** The stored file. */
  interface Data {
    uri?: string
  }
}
