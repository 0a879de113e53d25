// Generated from spec/paths/affiliate_creator/202607/videos.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Publishes an uploaded video with one product attached and tells what is left of the posting quota.
 *
 * A video title has at most 4,000 UTF-16 units, a product link title less than 30 characters. cover_uri wins over
 * cover_timestamp_ms.
 *
 * `POST /affiliate_creator/202607/videos` · creator · takes no shop · scope `creator.video.write` · not repeated once
 * it may have run
 */
export const postShoppableVideo: Operation<PostShoppableVideo.Input, PostShoppableVideo.Data, "shop"> = {
  id: "affiliate_creator.202607.postShoppableVideo",
  method: "POST",
  path: "/affiliate_creator/202607/videos",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["video_info", "product_link_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
}

export declare namespace PostShoppableVideo {
  interface Input {
    video_info: VideoInfo
    product_link_info: ProductLinkInfo
  }

  interface VideoInfo {
    file_id: string
    title: string
    cover_uri?: string | undefined
    /** Which frame is the cover, milliseconds from the start. */
    cover_timestamp_ms?: number | undefined
    music_id?: string | undefined
    /** True if the video was made with artificial intelligence. */
    is_ai_generated?: boolean | undefined
  }

  interface ProductLinkInfo {
    product_id: string
    title: string
  }

  /** The new post. */
  interface Data {
    video?: Video
    quota?: string
  }

  interface Video {
    id: string
  }
}
