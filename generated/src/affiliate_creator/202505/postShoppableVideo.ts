// Generated from spec/paths/affiliate_creator/202505/videos.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Publishes an uploaded video with one product attached, first form.
 *
 * A video title has at most 4,000 UTF-16 units, a product link title less than 30 characters. cover_uri wins over
 * cover_timestamp_ms.
 *
 * `POST /affiliate_creator/202505/videos` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` (named for another version of it only) · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `affiliate_creator.202607.postShoppableVideo`.
 */
export const postShoppableVideo: Operation<PostShoppableVideo.Input, PostShoppableVideo.Data, "shop"> = {
  id: "affiliate_creator.202505.postShoppableVideo",
  method: "POST",
  path: "/affiliate_creator/202505/videos",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_link_info", "video_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
  scopesInferred: true,
}

export declare namespace PostShoppableVideo {
  interface Input {
    product_link_info?: ProductLinkInfo | undefined
    video_info?: VideoInfo | undefined
  }

  interface ProductLinkInfo {
    product_id?: string | undefined
    /** At most 29 characters. */
    title?: string | undefined
  }

  interface VideoInfo {
    file_id?: string | undefined
    /** At most 2,200 characters. */
    title?: string | undefined
  }

  /** The new post. */
  interface Data {
    video?: Video
  }

  interface Video {
    id: string
  }
}
