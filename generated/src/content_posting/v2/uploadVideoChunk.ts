// Generated from spec/paths/content_posting/v2/upload_url.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Sends one chunk of a video to the address that an init operation returned.
 *
 * The address is complete, with its own credentials: no token goes with it. Chunks of 5 to 64 MB in order, the last up
 * to 128 MB; a file under 5 MB goes whole. At most 1,000 chunks, floor(video_size / chunk_size) of them.
 *
 * `PUT /{upload_url}` · no token · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026.
 */
export const uploadVideoChunk: Operation<UploadVideoChunk.Input, UploadVideoChunk.Data, "content"> = {
  id: "content_posting.v2.uploadVideoChunk",
  method: "PUT",
  path: "/{upload_url}",
  platform: "content",
  media: "binary",
  answer: "none",
  statuses: [201, 206],
  headers: ["Content-Range"],
  body: ["file"],
  absoluteUrl: "upload_url",
  uploads: { file: { required: true } },
  access: "none",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
}

export declare namespace UploadVideoChunk {
  interface Input {
    /** The complete address that an init operation returned; good for one hour. */
    upload_url: string
    /** Which bytes this chunk holds: "bytes first-last/total". */
    "Content-Range": string
    file: Upload
  }

  /** Every chunk has arrived. */
  interface Data {}
}
