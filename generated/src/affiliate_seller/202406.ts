// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202406. */

export { getMarketplaceCreatorPerformance, type GetMarketplaceCreatorPerformance } from "./202406/getMarketplaceCreatorPerformance.ts"
export { sellerSearchCreatorOnMarketplace, type SellerSearchCreatorOnMarketplace } from "./202406/sellerSearchCreatorOnMarketplace.ts"
