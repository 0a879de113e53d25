// Generated from spec/paths/gs_full_service_commodity/202405/preview_images_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads a product image, to be referred to by its URI, preview form.
 *
 * `POST /gs_full_service_commodity/202405/preview/images/upload` · any token (no source says whose) · takes no shop ·
 * not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const imageUpload: Operation<ImageUpload.Input, ImageUpload.Data, "shop"> = {
  id: "gs_full_service_commodity.202405.imageUpload",
  method: "POST",
  path: "/gs_full_service_commodity/202405/preview/images/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  query: ["supplier_id"],
  body: ["data"],
  uploads: { data: {} },
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace ImageUpload {
  interface Input {
    supplier_id: string
    data?: Upload | undefined
  }

  /** The stored image. */
  interface Data {
    /** Pixels. */
    height?: number
    uri?: string
    url?: string
    /** Pixels. */
    width?: number
  }
}
