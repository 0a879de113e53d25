// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202601. */

export { getDecisionEligibility, type GetDecisionEligibility } from "./202601/getDecisionEligibility.ts"
