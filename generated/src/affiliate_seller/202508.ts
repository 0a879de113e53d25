// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202508. */

export { createConversationWithCreator, type CreateConversationWithCreator } from "./202508/createConversationWithCreator.ts"
export { createTargetCollaboration, type CreateTargetCollaboration } from "./202508/createTargetCollaboration.ts"
export { getMarketplaceCreatorPerformance, type GetMarketplaceCreatorPerformance } from "./202508/getMarketplaceCreatorPerformance.ts"
export { getOpenCollaborationCreatorContentDetail, type GetOpenCollaborationCreatorContentDetail } from "./202508/getOpenCollaborationCreatorContentDetail.ts"
export { queryTargetCollaborationDetail, type QueryTargetCollaborationDetail } from "./202508/queryTargetCollaborationDetail.ts"
export { removeCreatorFromOpenCollaboration, type RemoveCreatorFromOpenCollaboration } from "./202508/removeCreatorFromOpenCollaboration.ts"
export { searchTargetCollaborations, type SearchTargetCollaborations } from "./202508/searchTargetCollaborations.ts"
export { sellerSearchCreatorOnMarketplace, type SellerSearchCreatorOnMarketplace } from "./202508/sellerSearchCreatorOnMarketplace.ts"
export { sellerSearchSampleApplications, type SellerSearchSampleApplications } from "./202508/sellerSearchSampleApplications.ts"
export { updateTargetCollaboration, type UpdateTargetCollaboration } from "./202508/updateTargetCollaboration.ts"
