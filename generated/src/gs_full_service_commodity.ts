// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of gs_full_service_commodity, its version behind it. Older ones: `gs_full_service_commodity/<version>`. */

export { getGlobalSellingFullServiceCategories, type GetGlobalSellingFullServiceCategories } from "./gs_full_service_commodity/202404/getGlobalSellingFullServiceCategories.ts" // 202404
export { getGradingTemplatesConfig, type GetGradingTemplatesConfig } from "./gs_full_service_commodity/202405/getGradingTemplatesConfig.ts" // 202405
export { getSizeGroups, type GetSizeGroups } from "./gs_full_service_commodity/202408/getSizeGroups.ts" // 202408
export { getSizeGroupsConfig, type GetSizeGroupsConfig } from "./gs_full_service_commodity/202405/getSizeGroupsConfig.ts" // 202405
export { globalSellingGetSupplierAddresses, type GlobalSellingGetSupplierAddresses } from "./gs_full_service_commodity/202407/globalSellingGetSupplierAddresses.ts" // 202407
export { gsCalculateProductAuditInfo, type GsCalculateProductAuditInfo } from "./gs_full_service_commodity/202509/gsCalculateProductAuditInfo.ts" // 202509
export { gsCreateProduct, type GsCreateProduct } from "./gs_full_service_commodity/202509/gsCreateProduct.ts" // 202509
export { gsFullServiceGetAttributes, type GsFullServiceGetAttributes } from "./gs_full_service_commodity/202507/gsFullServiceGetAttributes.ts" // 202507
export { gsFullServiceGetBrands, type GsFullServiceGetBrands } from "./gs_full_service_commodity/202405/gsFullServiceGetBrands.ts" // 202405
export { gsFullServiceGetCategoryInformation, type GsFullServiceGetCategoryInformation } from "./gs_full_service_commodity/202405/gsFullServiceGetCategoryInformation.ts" // 202405
export { gsFullServiceGetCertifications, type GsFullServiceGetCertifications } from "./gs_full_service_commodity/202507/gsFullServiceGetCertifications.ts" // 202507
export { gsFullServicePreviewGetAttributes, type GsFullServicePreviewGetAttributes } from "./gs_full_service_commodity/202404/gsFullServicePreviewGetAttributes.ts" // 202404
export { gsFullServicePreviewGetBrands, type GsFullServicePreviewGetBrands } from "./gs_full_service_commodity/202404/gsFullServicePreviewGetBrands.ts" // 202404
export { gsFullServicePreviewGetCategoryInformation, type GsFullServicePreviewGetCategoryInformation } from "./gs_full_service_commodity/202404/gsFullServicePreviewGetCategoryInformation.ts" // 202404
export { gsFullServiceSearchCategories, type GsFullServiceSearchCategories } from "./gs_full_service_commodity/202405/gsFullServiceSearchCategories.ts" // 202405
export { gsGetGradingTemplatesConfig, type GsGetGradingTemplatesConfig } from "./gs_full_service_commodity/202406/gsGetGradingTemplatesConfig.ts" // 202406
export { gsGetSizeGroupsConfig, type GsGetSizeGroupsConfig } from "./gs_full_service_commodity/202406/gsGetSizeGroupsConfig.ts" // 202406
export { gsGetSupplierRp, type GsGetSupplierRp } from "./gs_full_service_commodity/202508/gsGetSupplierRp.ts" // 202508
export { gsImageUpload, type GsImageUpload } from "./gs_full_service_commodity/202406/gsImageUpload.ts" // 202406
export { gsListSupplierManufacturer, type GsListSupplierManufacturer } from "./gs_full_service_commodity/202508/gsListSupplierManufacturer.ts" // 202508
export { gsPreviewCreateProduct, type GsPreviewCreateProduct } from "./gs_full_service_commodity/202405/gsPreviewCreateProduct.ts" // 202405
export { gsProductImageUploadRequirementsQuery, type GsProductImageUploadRequirementsQuery } from "./gs_full_service_commodity/202405/gsProductImageUploadRequirementsQuery.ts" // 202405
export { gsQualificationFileUpload, type GsQualificationFileUpload } from "./gs_full_service_commodity/202405/gsQualificationFileUpload.ts" // 202405
export { gsQuerySkusAndTheApprovalStatusOfSkus, type GsQuerySkusAndTheApprovalStatusOfSkus } from "./gs_full_service_commodity/202504/gsQuerySkusAndTheApprovalStatusOfSkus.ts" // 202504
export { gsVideoUpload, type GsVideoUpload } from "./gs_full_service_commodity/202405/gsVideoUpload.ts" // 202405
export { imageUpload, type ImageUpload } from "./gs_full_service_commodity/202405/imageUpload.ts" // 202405
export { querySkusAndTheApprovalStatusOfSkus, type QuerySkusAndTheApprovalStatusOfSkus } from "./gs_full_service_commodity/202405/querySkusAndTheApprovalStatusOfSkus.ts" // 202405
