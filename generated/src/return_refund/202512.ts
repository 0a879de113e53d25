// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202512. */

export { getAftersaleEligibility, type GetAftersaleEligibility } from "./202512/getAftersaleEligibility.ts"
