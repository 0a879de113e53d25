// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of authentication, version v2. */

export { getAccessToken, type GetAccessToken } from "./v2/getAccessToken.ts"
export { refreshAccessToken, type RefreshAccessToken } from "./v2/refreshAccessToken.ts"
