// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202504. */

export { gsQuerySkusAndTheApprovalStatusOfSkus, type GsQuerySkusAndTheApprovalStatusOfSkus } from "./202504/gsQuerySkusAndTheApprovalStatusOfSkus.ts"
