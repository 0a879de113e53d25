// Generated from spec/paths/review_rating/202410/media_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads an image or a video of a review.
 *
 * `POST /review_rating/202410/media/upload` · any token (no source says whose) · takes no shop · not repeated once it
 * may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const uploadReviewMedia: Operation<UploadReviewMedia.Input, UploadReviewMedia.Data, "shop"> = {
  id: "review_rating.202410.uploadReviewMedia",
  method: "POST",
  path: "/review_rating/202410/media/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data", "file_type"],
  uploads: { data: {} },
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace UploadReviewMedia {
  interface Input {
    data?: Upload | undefined
    /** Image or video. */
    file_type?: "IMAGE" | "VIDEO" | (string & {}) | undefined
  }

  /** The stored file. */
  interface Data {
    uri?: string
  }
}
