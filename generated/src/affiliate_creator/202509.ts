// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202509. */

export { getOpenCollaborationProductListByProductIds, type GetOpenCollaborationProductListByProductIds } from "./202509/getOpenCollaborationProductListByProductIds.ts"
export { getShopProducts, type GetShopProducts } from "./202509/getShopProducts.ts"
export { getShoppableVideoStatus, type GetShoppableVideoStatus } from "./202509/getShoppableVideoStatus.ts"
