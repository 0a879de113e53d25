// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of display, its version behind it. Older ones: `display/<version>`. */

export { getUserInfo, type GetUserInfo } from "./display/v2/getUserInfo.ts" // v2
export { listVideos, type ListVideos } from "./display/v2/listVideos.ts" // v2
export { queryVideos, type QueryVideos } from "./display/v2/queryVideos.ts" // v2
