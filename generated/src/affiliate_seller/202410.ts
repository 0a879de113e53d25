// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202410. */

export { editOpenCollaborationSampleRule, type EditOpenCollaborationSampleRule } from "./202410/editOpenCollaborationSampleRule.ts"
export { getOpenCollaborationSampleRules, type GetOpenCollaborationSampleRules } from "./202410/getOpenCollaborationSampleRules.ts"
export { searchSellerAffiliateOrders, type SearchSellerAffiliateOrders } from "./202410/searchSellerAffiliateOrders.ts"
