// Generated from spec/paths/gs_full_service_commodity/202405/beta_videos_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads a product video, to be referred to by its URI.
 *
 * `POST /gs_full_service_commodity/202405/beta/videos/upload` · any token (no source says whose) · takes no shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsVideoUpload: Operation<GsVideoUpload.Input, GsVideoUpload.Data, "shop"> = {
  id: "gs_full_service_commodity.202405.gsVideoUpload",
  method: "POST",
  path: "/gs_full_service_commodity/202405/beta/videos/upload",
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

export declare namespace GsVideoUpload {
  interface Input {
    data?: Upload | undefined
  }

  /** The stored file. */
  interface Data {
    uri?: string
  }
}
