// Generated from spec/paths/affiliate_creator/202511/photos_photo_files.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads one photo, to be published with a product.
 *
 * `POST /affiliate_creator/202511/photos/photo_files` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` · not repeated once it may have run
 *
 * Not in the public index of July 2026. The public documentation hides this page.
 */
export const uploadShoppablePhotoFile: Operation<
  UploadShoppablePhotoFile.Input,
  UploadShoppablePhotoFile.Data,
  "shop"
> = {
  id: "affiliate_creator.202511.uploadShoppablePhotoFile",
  method: "POST",
  path: "/affiliate_creator/202511/photos/photo_files",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data"],
  uploads: { data: { required: true, maxBytes: 10485760 } },
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
}

export declare namespace UploadShoppablePhotoFile {
  interface Input {
    /** At most 10 MB. */
    data: Upload
  }

  /** The stored file. */
  interface Data {
    photo_file?: PhotoFile
  }

  interface PhotoFile {
    photo_uri?: string
  }
}
