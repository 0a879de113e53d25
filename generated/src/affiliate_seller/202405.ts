// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202405. */

export { createOpenCollaboration, type CreateOpenCollaboration } from "./202405/createOpenCollaboration.ts"
export { createTargetCollaboration, type CreateTargetCollaboration } from "./202405/createTargetCollaboration.ts"
export { editOpenCollaborationSettings, type EditOpenCollaborationSettings } from "./202405/editOpenCollaborationSettings.ts"
export { generateAffiliateProductPromotionLink, type GenerateAffiliateProductPromotionLink } from "./202405/generateAffiliateProductPromotionLink.ts"
export { removeCreatorFromOpenCollaboration, type RemoveCreatorFromOpenCollaboration } from "./202405/removeCreatorFromOpenCollaboration.ts"
export { searchSellerAffiliateOrders, type SearchSellerAffiliateOrders } from "./202405/searchSellerAffiliateOrders.ts"
export { sellerSearchAffiliateOpenCollaborationProduct, type SellerSearchAffiliateOpenCollaborationProduct } from "./202405/sellerSearchAffiliateOpenCollaborationProduct.ts"
