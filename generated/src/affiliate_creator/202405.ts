// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202405. */

export { addShowcaseProducts, type AddShowcaseProducts } from "./202405/addShowcaseProducts.ts"
export { creatorSearchOpenCollaborationProduct, type CreatorSearchOpenCollaborationProduct } from "./202405/creatorSearchOpenCollaborationProduct.ts"
export { getCreatorProfile, type GetCreatorProfile } from "./202405/getCreatorProfile.ts"
export { getShowcaseProducts, type GetShowcaseProducts } from "./202405/getShowcaseProducts.ts"
export { searchCreatorAffiliateOrders, type SearchCreatorAffiliateOrders } from "./202405/searchCreatorAffiliateOrders.ts"
export { searchCreatorTargetCollaborations, type SearchCreatorTargetCollaborations } from "./202405/searchCreatorTargetCollaborations.ts"
