// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of authentication, its version behind it. Older ones: `authentication/<version>`. */

export { getAccessToken, type GetAccessToken } from "./authentication/v2/getAccessToken.ts" // v2
export { refreshAccessToken, type RefreshAccessToken } from "./authentication/v2/refreshAccessToken.ts" // v2
