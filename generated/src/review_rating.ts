// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of review_rating, its version behind it. Older ones: `review_rating/<version>`. */

export { getProductReviews, type GetProductReviews } from "./review_rating/202605/getProductReviews.ts" // 202605
export { importProductReviews, type ImportProductReviews } from "./review_rating/202508/importProductReviews.ts" // 202508
export { productReviewRemoval, type ProductReviewRemoval } from "./review_rating/202602/productReviewRemoval.ts" // 202602
export { uploadReviewMedia, type UploadReviewMedia } from "./review_rating/202410/uploadReviewMedia.ts" // 202410
