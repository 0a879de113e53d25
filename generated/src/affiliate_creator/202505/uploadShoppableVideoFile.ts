// Generated from spec/paths/affiliate_creator/202505/videos_video_files.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads a video file, to be published with a product.
 *
 * Larger files go through uploadFileInit of 2025-12.
 *
 * `POST /affiliate_creator/202505/videos/video_files` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` · not repeated once it may have run
 */
export const uploadShoppableVideoFile: Operation<
  UploadShoppableVideoFile.Input,
  UploadShoppableVideoFile.Data,
  "shop"
> = {
  id: "affiliate_creator.202505.uploadShoppableVideoFile",
  method: "POST",
  path: "/affiliate_creator/202505/videos/video_files",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data"],
  uploads: { data: { required: true, maxBytes: 104857600 } },
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
}

export declare namespace UploadShoppableVideoFile {
  interface Input {
    /** At most 100 MB. */
    data: Upload
  }

  /** The stored file. */
  interface Data {
    video_file?: VideoFile
  }

  interface VideoFile {
    id: string
    md5?: string
  }
}
