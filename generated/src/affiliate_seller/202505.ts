// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202505. */

export { getConversationList, type GetConversationList } from "./202505/getConversationList.ts"
export { getMarketplaceCreatorPerformance, type GetMarketplaceCreatorPerformance } from "./202505/getMarketplaceCreatorPerformance.ts"
export { sellerSearchCreatorOnMarketplace, type SellerSearchCreatorOnMarketplace } from "./202505/sellerSearchCreatorOnMarketplace.ts"
