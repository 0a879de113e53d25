// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202506. */

export { getImageTranslationTasks, type GetImageTranslationTasks } from "./202506/getImageTranslationTasks.ts"
export { searchCombinedListingRecommendations, type SearchCombinedListingRecommendations } from "./202506/searchCombinedListingRecommendations.ts"
export { uploadExternalProduct, type UploadExternalProduct } from "./202506/uploadExternalProduct.ts"
