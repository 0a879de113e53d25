// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202608. */

export { getInboxCategoryCounts, type GetInboxCategoryCounts } from "./202608/getInboxCategoryCounts.ts"
export { getMarketplaceCreatorPerformance, type GetMarketplaceCreatorPerformance } from "./202608/getMarketplaceCreatorPerformance.ts"
export { getSellerSearchCreatorMarketplaceAdvancedFilters, type GetSellerSearchCreatorMarketplaceAdvancedFilters } from "./202608/getSellerSearchCreatorMarketplaceAdvancedFilters.ts"
export { getWeeklyCreatorOutreachRecords, type GetWeeklyCreatorOutreachRecords } from "./202608/getWeeklyCreatorOutreachRecords.ts"
export { queryCreatorPromotionDetails, type QueryCreatorPromotionDetails } from "./202608/queryCreatorPromotionDetails.ts"
export { sellerSearchCreatorOnMarketplace, type SellerSearchCreatorOnMarketplace } from "./202608/sellerSearchCreatorOnMarketplace.ts"
export { updateConversationStatus, type UpdateConversationStatus } from "./202608/updateConversationStatus.ts"
export { uploadMessageImage, type UploadMessageImage } from "./202608/uploadMessageImage.ts"
