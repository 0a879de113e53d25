// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202601. */

export { getSellerSearchCreatorMarketplaceAdvancedFilters, type GetSellerSearchCreatorMarketplaceAdvancedFilters } from "./202601/getSellerSearchCreatorMarketplaceAdvancedFilters.ts"
