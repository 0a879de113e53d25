// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202511. */

export { getShoppablePhotosStatus, type GetShoppablePhotosStatus } from "./202511/getShoppablePhotosStatus.ts"
export { getShoppableVideoPrecheckResult, type GetShoppableVideoPrecheckResult } from "./202511/getShoppableVideoPrecheckResult.ts"
export { postShoppablePhotos, type PostShoppablePhotos } from "./202511/postShoppablePhotos.ts"
export { precheckVideoContent, type PrecheckVideoContent } from "./202511/precheckVideoContent.ts"
export { uploadShoppablePhotoFile, type UploadShoppablePhotoFile } from "./202511/uploadShoppablePhotoFile.ts"
