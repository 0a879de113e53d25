// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202507. */

export { sellerReviewSampleApplications, type SellerReviewSampleApplications } from "./202507/sellerReviewSampleApplications.ts"
export { sellerSearchSampleApplications, type SellerSearchSampleApplications } from "./202507/sellerSearchSampleApplications.ts"
