// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_partner, version 202504. */

export { searchCapAffiliateOrders, type SearchCapAffiliateOrders } from "./202504/searchCapAffiliateOrders.ts"
