// Generated from spec/paths/affiliate_creator/202601/videos_precheck_tasks_task_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads what the check of a video found, content rules and quality apart.
 *
 * `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}` · creator (follows from its category) · takes no
 * shop · scope `creator.video.write` · reads, so it may be repeated
 */
export const getShoppableVideoPrecheckResult: Operation<
  GetShoppableVideoPrecheckResult.Input,
  GetShoppableVideoPrecheckResult.Data,
  "shop"
> = {
  id: "affiliate_creator.202601.getShoppableVideoPrecheckResult",
  method: "GET",
  path: "/affiliate_creator/202601/videos/precheck_tasks/{task_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.video.write"],
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
    good_quality_check_result?: GoodQualityCheckResult
    id: string
    violation_check_result?: ViolationCheckResult
  }

  interface GoodQualityCheckResult {
    issues?: Array<Issue>
    /** The current status. */
    status?: string
  }

  interface Issue {
    code?: string
    suggestions?: string
  }

  interface ViolationCheckResult {
    issues?: Array<ViolationCheckResultIssue>
    /** The current status. */
    status?: string
  }

  interface ViolationCheckResultIssue {
    risk?: string
    suggestions?: string
  }
}
