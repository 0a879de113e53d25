// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of oauth, its version behind it. Older ones: `oauth/<version>`. */

export { manageUserAccessToken, type ManageUserAccessToken } from "./oauth/v2/manageUserAccessToken.ts" // v2
export { revokeAccess, type RevokeAccess } from "./oauth/v2/revokeAccess.ts" // v2
