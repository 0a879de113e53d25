// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202406. */

export { gsFullServiceGetCertifications, type GsFullServiceGetCertifications } from "./202406/gsFullServiceGetCertifications.ts"
export { gsGetGradingTemplatesConfig, type GsGetGradingTemplatesConfig } from "./202406/gsGetGradingTemplatesConfig.ts"
export { gsGetSizeGroupsConfig, type GsGetSizeGroupsConfig } from "./202406/gsGetSizeGroupsConfig.ts"
export { gsImageUpload, type GsImageUpload } from "./202406/gsImageUpload.ts"
export { gsQuerySkusAndTheApprovalStatusOfSkus, type GsQuerySkusAndTheApprovalStatusOfSkus } from "./202406/gsQuerySkusAndTheApprovalStatusOfSkus.ts"
