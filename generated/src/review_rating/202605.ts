// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of review_rating, version 202605. */

export { getProductReviews, type GetProductReviews } from "./202605/getProductReviews.ts"
