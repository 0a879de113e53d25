// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of content_posting, version v2. */

export { cancelPublish, type CancelPublish } from "./v2/cancelPublish.ts"
export { directPostVideoInit, type DirectPostVideoInit } from "./v2/directPostVideoInit.ts"
export { getPostStatus, type GetPostStatus } from "./v2/getPostStatus.ts"
export { photoPostInit, type PhotoPostInit } from "./v2/photoPostInit.ts"
export { queryCreatorInfo, type QueryCreatorInfo } from "./v2/queryCreatorInfo.ts"
export { uploadVideoChunk, type UploadVideoChunk } from "./v2/uploadVideoChunk.ts"
export { uploadVideoDraftInit, type UploadVideoDraftInit } from "./v2/uploadVideoDraftInit.ts"
