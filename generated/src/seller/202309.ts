// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of seller, version 202309. */

export { getActiveShops, type GetActiveShops } from "./202309/getActiveShops.ts"
export { getSellerPermissions, type GetSellerPermissions } from "./202309/getSellerPermissions.ts"
