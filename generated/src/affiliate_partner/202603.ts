// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_partner, version 202603. */

export { searchCapAffiliateOrders, type SearchCapAffiliateOrders } from "./202603/searchCapAffiliateOrders.ts"
export { searchTapAffiliateOrders, type SearchTapAffiliateOrders } from "./202603/searchTapAffiliateOrders.ts"
