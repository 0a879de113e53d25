// Generated from spec/paths/gs_full_service_commodity/202406/beta_images_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads a product image, to be referred to by its URI.
 *
 * `POST /gs_full_service_commodity/202406/beta/images/upload` · any token (no source says whose) · takes no shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsImageUpload: Operation<GsImageUpload.Input, GsImageUpload.Data, "shop"> = {
  id: "gs_full_service_commodity.202406.gsImageUpload",
  method: "POST",
  path: "/gs_full_service_commodity/202406/beta/images/upload",
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

export declare namespace GsImageUpload {
  interface Input {
    data?: Upload | undefined
  }

  /** The stored image. */
  interface Data {
    /** Pixels. */
    length?: number
    uri?: string
    url?: string
    /** Pixels. */
    width?: number
  }
}
