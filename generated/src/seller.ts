// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of seller, its version behind it. Older ones: `seller/<version>`. */

export { getActiveShops, type GetActiveShops } from "./seller/202309/getActiveShops.ts" // 202309
export { getSellerPermissions, type GetSellerPermissions } from "./seller/202309/getSellerPermissions.ts" // 202309
export { getSellerStatus, type GetSellerStatus } from "./seller/202508/getSellerStatus.ts" // 202508
export { getShopCreators, type GetShopCreators } from "./seller/202407/getShopCreators.ts" // 202407
export { getShopGroups, type GetShopGroups } from "./seller/202601/getShopGroups.ts" // 202601
export { syncCollections, type SyncCollections } from "./seller/202508/syncCollections.ts" // 202508
