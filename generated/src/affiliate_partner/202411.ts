// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_partner, version 202411. */

export { searchTapAffiliateOrders, type SearchTapAffiliateOrders } from "./202411/searchTapAffiliateOrders.ts"
