// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202409. */

export { getOpenCollaborationSettings, type GetOpenCollaborationSettings } from "./202409/getOpenCollaborationSettings.ts"
export { queryTargetCollaborationDetail, type QueryTargetCollaborationDetail } from "./202409/queryTargetCollaborationDetail.ts"
export { removeOpenCollaboration, type RemoveOpenCollaboration } from "./202409/removeOpenCollaboration.ts"
export { removeTargetCollaboration, type RemoveTargetCollaboration } from "./202409/removeTargetCollaboration.ts"
export { searchOpenCollaboration, type SearchOpenCollaboration } from "./202409/searchOpenCollaboration.ts"
export { searchTargetCollaborations, type SearchTargetCollaborations } from "./202409/searchTargetCollaborations.ts"
export { sellerReviewSampleApplications, type SellerReviewSampleApplications } from "./202409/sellerReviewSampleApplications.ts"
export { sellerSearchSampleApplications, type SellerSearchSampleApplications } from "./202409/sellerSearchSampleApplications.ts"
export { sellerSearchSampleApplicationsFulfillments, type SellerSearchSampleApplicationsFulfillments } from "./202409/sellerSearchSampleApplicationsFulfillments.ts"
export { updateTargetCollaboration, type UpdateTargetCollaboration } from "./202409/updateTargetCollaboration.ts"
