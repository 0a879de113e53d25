// Generated from spec/paths/affiliate_creator/202509/videos_video_id_status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells how far the publication of a shoppable video is.
 *
 * `GET /affiliate_creator/202509/videos/{video_id}/status` · creator (follows from its category) · takes no shop ·
 * scope `creator.video.write` · reads, so it may be repeated
 */
export const getShoppableVideoStatus: Operation<GetShoppableVideoStatus.Input, GetShoppableVideoStatus.Data, "shop"> = {
  id: "affiliate_creator.202509.getShoppableVideoStatus",
  method: "GET",
  path: "/affiliate_creator/202509/videos/{video_id}/status",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.video.write"],
}

export declare namespace GetShoppableVideoStatus {
  interface Input {
    video_id: string
  }

  /** The state of the post. */
  interface Data {
    video?: Video
  }

  interface Video {
    id: string
    /** How far the publication is. */
    post_status?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {})
    /** When it went public, Unix seconds. */
    post_time?: number
  }
}
