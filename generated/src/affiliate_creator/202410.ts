// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202410. */

export { searchCreatorAffiliateOrders, type SearchCreatorAffiliateOrders } from "./202410/searchCreatorAffiliateOrders.ts"
