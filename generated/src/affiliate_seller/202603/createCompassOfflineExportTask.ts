// Generated from spec/paths/affiliate_seller/202603/compass_offline_task.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts the export of an affiliate report to a file.
 *
 * `POST /affiliate_seller/202603/compass/offline_task` · seller (follows from its category) · for one shop · not
 * repeated once it may have run
 *
 * No source says which fields of the body are required.
 */
export const createCompassOfflineExportTask: Operation<
  CreateCompassOfflineExportTask.Input,
  CreateCompassOfflineExportTask.Data,
  "shop"
> = {
  id: "affiliate_seller.202603.createCompassOfflineExportTask",
  method: "POST",
  path: "/affiliate_seller/202603/compass/offline_task",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["end_day", "module_type", "plan_type", "window_type"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["task.id"],
  scopes: [],
}

export declare namespace CreateCompassOfflineExportTask {
  interface Input {
    /** Last day of the report. */
    end_day?: number | undefined
    /** Which report. */
    module_type?: "CREATOR" | "BASE" | (string & {}) | undefined
    /** Which kind of collaboration the report covers. */
    plan_type?: "ALL" | "TARGET" | "OPEN" | "PARTNER" | (string & {}) | undefined
    /** How far the report looks back. */
    window_type?: "PAST_24H" | "PAST_7_DAYS" | "PAST_30_DAYS" | (string & {}) | undefined
  }

  /** The export task. */
  interface Data {
    task: Task
  }

  interface Task {
    id: string
  }
}
