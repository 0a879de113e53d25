// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202606. */

export { getReviewDecision, type GetReviewDecision } from "./202606/getReviewDecision.ts"
export { reviewAftersales, type ReviewAftersales } from "./202606/reviewAftersales.ts"
