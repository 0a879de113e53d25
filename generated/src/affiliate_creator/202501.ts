// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202501. */

export { creatorSelectAffiliateProduct, type CreatorSelectAffiliateProduct } from "./202501/creatorSelectAffiliateProduct.ts"
export { generateAffiliateSharingLink, type GenerateAffiliateSharingLink } from "./202501/generateAffiliateSharingLink.ts"
