// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202509. */

export { gsCalculateProductAuditInfo, type GsCalculateProductAuditInfo } from "./202509/gsCalculateProductAuditInfo.ts"
export { gsCreateProduct, type GsCreateProduct } from "./202509/gsCreateProduct.ts"
