// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202508. */

export { gsCalculateProductAuditInfo, type GsCalculateProductAuditInfo } from "./202508/gsCalculateProductAuditInfo.ts"
export { gsCreateProduct, type GsCreateProduct } from "./202508/gsCreateProduct.ts"
export { gsGetSupplierRp, type GsGetSupplierRp } from "./202508/gsGetSupplierRp.ts"
export { gsListSupplierManufacturer, type GsListSupplierManufacturer } from "./202508/gsListSupplierManufacturer.ts"
