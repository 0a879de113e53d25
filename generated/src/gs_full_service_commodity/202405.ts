// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202405. */

export { getGradingTemplatesConfig, type GetGradingTemplatesConfig } from "./202405/getGradingTemplatesConfig.ts"
export { getSizeGroupsConfig, type GetSizeGroupsConfig } from "./202405/getSizeGroupsConfig.ts"
export { gsCreateProduct, type GsCreateProduct } from "./202405/gsCreateProduct.ts"
export { gsFullServiceGetAttributes, type GsFullServiceGetAttributes } from "./202405/gsFullServiceGetAttributes.ts"
export { gsFullServiceGetBrands, type GsFullServiceGetBrands } from "./202405/gsFullServiceGetBrands.ts"
export { gsFullServiceGetCategoryInformation, type GsFullServiceGetCategoryInformation } from "./202405/gsFullServiceGetCategoryInformation.ts"
export { gsFullServiceSearchCategories, type GsFullServiceSearchCategories } from "./202405/gsFullServiceSearchCategories.ts"
export { gsPreviewCreateProduct, type GsPreviewCreateProduct } from "./202405/gsPreviewCreateProduct.ts"
export { gsProductImageUploadRequirementsQuery, type GsProductImageUploadRequirementsQuery } from "./202405/gsProductImageUploadRequirementsQuery.ts"
export { gsQualificationFileUpload, type GsQualificationFileUpload } from "./202405/gsQualificationFileUpload.ts"
export { gsVideoUpload, type GsVideoUpload } from "./202405/gsVideoUpload.ts"
export { imageUpload, type ImageUpload } from "./202405/imageUpload.ts"
export { querySkusAndTheApprovalStatusOfSkus, type QuerySkusAndTheApprovalStatusOfSkus } from "./202405/querySkusAndTheApprovalStatusOfSkus.ts"
