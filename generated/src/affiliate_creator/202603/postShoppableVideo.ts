// Generated from spec/paths/affiliate_creator/202603/videos.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Publishes an uploaded video with one product attached, with a cover and music of choice.
 *
 * A video title has at most 4,000 UTF-16 units, a product link title less than 30 characters. cover_uri wins over
 * cover_timestamp_ms.
 *
 * `POST /affiliate_creator/202603/videos` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` · not repeated once it may have run
 *
 * Not in the public index of July 2026. A newer form exists: `affiliate_creator.202607.postShoppableVideo`.
 */
export const postShoppableVideo: Operation<PostShoppableVideo.Input, PostShoppableVideo.Data, "shop"> = {
  id: "affiliate_creator.202603.postShoppableVideo",
  method: "POST",
  path: "/affiliate_creator/202603/videos",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_link_info", "video_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
}

export declare namespace PostShoppableVideo {
  interface Input {
    product_link_info: ProductLinkInfo
    video_info: VideoInfo
  }

  interface ProductLinkInfo {
    product_id: string
    title: string
  }

  interface VideoInfo {
    /** Which frame is the cover, milliseconds from the start. */
    cover_timestamp_ms?: number | undefined
    cover_uri?: string | undefined
    file_id: string
    music_id?: string | undefined
    title: string
  }

  /** The new post. */
  interface Data {
    video?: Video
  }

  interface Video {
    id: string
  }
}
