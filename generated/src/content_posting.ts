// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of content_posting, its version behind it. Older ones: `content_posting/<version>`. */

export { cancelPublish, type CancelPublish } from "./content_posting/v2/cancelPublish.ts" // v2
export { directPostVideoInit, type DirectPostVideoInit } from "./content_posting/v2/directPostVideoInit.ts" // v2
export { getPostStatus, type GetPostStatus } from "./content_posting/v2/getPostStatus.ts" // v2
export { photoPostInit, type PhotoPostInit } from "./content_posting/v2/photoPostInit.ts" // v2
export { queryCreatorInfo, type QueryCreatorInfo } from "./content_posting/v2/queryCreatorInfo.ts" // v2
export { uploadVideoChunk, type UploadVideoChunk } from "./content_posting/v2/uploadVideoChunk.ts" // v2
export { uploadVideoDraftInit, type UploadVideoDraftInit } from "./content_posting/v2/uploadVideoDraftInit.ts" // v2
