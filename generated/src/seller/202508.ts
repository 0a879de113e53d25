// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of seller, version 202508. */

export { getSellerStatus, type GetSellerStatus } from "./202508/getSellerStatus.ts"
export { syncCollections, type SyncCollections } from "./202508/syncCollections.ts"
