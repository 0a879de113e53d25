// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202409. */

export { creatorSearchSampleApplicationFulfillments, type CreatorSearchSampleApplicationFulfillments } from "./202409/creatorSearchSampleApplicationFulfillments.ts"
export { removeShowcaseProducts, type RemoveShowcaseProducts } from "./202409/removeShowcaseProducts.ts"
export { topShowcaseProducts, type TopShowcaseProducts } from "./202409/topShowcaseProducts.ts"
