// Generated from spec/paths/affiliate_seller/202603/compass_offline_tasks_task_id_file.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the file that an export task made.
 *
 * `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file` · seller (follows from its category) · for one
 * shop · reads, so it may be repeated
 */
export const downloadCompassTaskFile: Operation<DownloadCompassTaskFile.Input, DownloadCompassTaskFile.Data, "shop"> = {
  id: "affiliate_seller.202603.downloadCompassTaskFile",
  method: "GET",
  path: "/affiliate_seller/202603/compass/offline_tasks/{task_id}/file",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace DownloadCompassTaskFile {
  interface Input {
    task_id: string
  }

  /** The file. */
  interface Data {
    file?: File
  }

  interface File {
    base64?: string
  }
}
