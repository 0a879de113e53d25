// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202410. */

export { gsCreateProduct, type GsCreateProduct } from "./202410/gsCreateProduct.ts"
export { gsQuerySkusAndTheApprovalStatusOfSkus, type GsQuerySkusAndTheApprovalStatusOfSkus } from "./202410/gsQuerySkusAndTheApprovalStatusOfSkus.ts"
