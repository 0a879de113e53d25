// Generated from spec/paths/affiliate_creator/202511/videos_precheck_tasks_task_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads what the check of a video found.
 *
 * `GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}` · creator (follows from its category) · takes no
 * shop · scope `creator.video.write` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists:
 * `affiliate_creator.202601.getShoppableVideoPrecheckResult`.
 */
export const getShoppableVideoPrecheckResult: Operation<
  GetShoppableVideoPrecheckResult.Input,
  GetShoppableVideoPrecheckResult.Data,
  "shop"
> = {
  id: "affiliate_creator.202511.getShoppableVideoPrecheckResult",
  method: "GET",
  path: "/affiliate_creator/202511/videos/precheck_tasks/{task_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.video.write"],
  scopesInferred: true,
}

export declare namespace GetShoppableVideoPrecheckResult {
  interface Input {
    task_id: string
  }

  /** The task and its findings. */
  interface Data {
    precheck_task?: PrecheckTask
  }

  interface PrecheckTask {
    id: string
    issues?: Array<Issue>
    result?: string
  }

  interface Issue {
    risk?: string
    suggestions?: string
  }
}
