// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202404. */

export { getGlobalSellingFullServiceCategories, type GetGlobalSellingFullServiceCategories } from "./202404/getGlobalSellingFullServiceCategories.ts"
export { gsFullServicePreviewGetAttributes, type GsFullServicePreviewGetAttributes } from "./202404/gsFullServicePreviewGetAttributes.ts"
export { gsFullServicePreviewGetBrands, type GsFullServicePreviewGetBrands } from "./202404/gsFullServicePreviewGetBrands.ts"
export { gsFullServicePreviewGetCategoryInformation, type GsFullServicePreviewGetCategoryInformation } from "./202404/gsFullServicePreviewGetCategoryInformation.ts"
