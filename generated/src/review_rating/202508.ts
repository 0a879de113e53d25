// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of review_rating, version 202508. */

export { importProductReviews, type ImportProductReviews } from "./202508/importProductReviews.ts"
