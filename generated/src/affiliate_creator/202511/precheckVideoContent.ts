// Generated from spec/paths/affiliate_creator/202511/videos_precheck_task.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts a check of a video against the content rules before it is published.
 *
 * `POST /affiliate_creator/202511/videos/precheck_task` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` · not repeated once it may have run
 */
export const precheckVideoContent: Operation<PrecheckVideoContent.Input, PrecheckVideoContent.Data, "shop"> = {
  id: "affiliate_creator.202511.precheckVideoContent",
  method: "POST",
  path: "/affiliate_creator/202511/videos/precheck_task",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_link_info", "video_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
}

export declare namespace PrecheckVideoContent {
  interface Input {
    product_link_info: ProductLinkInfo
    video_info: VideoInfo
  }

  interface ProductLinkInfo {
    product_id: string
    /** At most 29 characters. */
    title: string
  }

  interface VideoInfo {
    file_id: string
  }

  /** The task that checks it. */
  interface Data {
    precheck?: Precheck
  }

  interface Precheck {
    task_id?: string
  }
}
