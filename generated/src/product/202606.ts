// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202606. */

export { getProductSkppDetail, type GetProductSkppDetail } from "./202606/getProductSkppDetail.ts"
export { getShopSkppSummary, type GetShopSkppSummary } from "./202606/getShopSkppSummary.ts"
export { listProductsSkppStatus, type ListProductsSkppStatus } from "./202606/listProductsSkppStatus.ts"
