// Generated from spec/paths/affiliate_seller/202603/compass_offline_tasks.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the export tasks of affiliate reports.
 *
 * `GET /affiliate_seller/202603/compass/offline_tasks` · seller (follows from its category) · for one shop · reads, so
 * it may be repeated
 */
export const getCompassTaskList: Operation<GetCompassTaskList.Input, GetCompassTaskList.Data, "shop"> = {
  id: "affiliate_seller.202603.getCompassTaskList",
  method: "GET",
  path: "/affiliate_seller/202603/compass/offline_tasks",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["doc_type"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "tasks",
  scopes: [],
}

export declare namespace GetCompassTaskList {
  interface Input {
    /** Only exports of this report. */
    doc_type?: "CREATOR" | "BASE" | (string & {}) | undefined
  }

  /** The tasks. */
  interface Data {
    tasks: Array<Task>
  }

  interface Task {
    file_name?: string
    id: string
    /** Which report. */
    module_type?: "CREATOR" | "BASE" | (string & {})
    /** How far the export is. */
    status?: "RUNNING" | "SUCCEEDED" | "FAILED" | (string & {})
  }
}
