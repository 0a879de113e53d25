// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of open, version 202512. */

export { uploadFileInit, type UploadFileInit } from "./202512/uploadFileInit.ts"
