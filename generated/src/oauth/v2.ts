// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of oauth, version v2. */

export { manageUserAccessToken, type ManageUserAccessToken } from "./v2/manageUserAccessToken.ts"
export { revokeAccess, type RevokeAccess } from "./v2/revokeAccess.ts"
