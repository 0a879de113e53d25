// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of display, version v2. */

export { getUserInfo, type GetUserInfo } from "./v2/getUserInfo.ts"
export { listVideos, type ListVideos } from "./v2/listVideos.ts"
export { queryVideos, type QueryVideos } from "./v2/queryVideos.ts"
