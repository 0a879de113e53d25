// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of review_rating, version 202602. */

export { productReviewRemoval, type ProductReviewRemoval } from "./202602/productReviewRemoval.ts"
