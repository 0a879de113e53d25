// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of review_rating, version 202410. */

export { importProductReviews, type ImportProductReviews } from "./202410/importProductReviews.ts"
export { uploadReviewMedia, type UploadReviewMedia } from "./202410/uploadReviewMedia.ts"
