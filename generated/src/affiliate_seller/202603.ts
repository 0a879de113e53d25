// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202603. */

export { createCompassOfflineExportTask, type CreateCompassOfflineExportTask } from "./202603/createCompassOfflineExportTask.ts"
export { downloadCompassTaskFile, type DownloadCompassTaskFile } from "./202603/downloadCompassTaskFile.ts"
export { getCompassTaskList, type GetCompassTaskList } from "./202603/getCompassTaskList.ts"
