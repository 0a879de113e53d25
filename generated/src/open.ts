// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of open, its version behind it. Older ones: `open/<version>`. */

export { uploadFileInit, type UploadFileInit } from "./open/202512/uploadFileInit.ts" // 202512
