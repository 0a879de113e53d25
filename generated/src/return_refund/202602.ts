// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202602. */

export { calculateRefund, type CalculateRefund } from "./202602/calculateRefund.ts"
export { cancelOrder, type CancelOrder } from "./202602/cancelOrder.ts"
export { createReturn, type CreateReturn } from "./202602/createReturn.ts"
export { getAftersaleEligibility, type GetAftersaleEligibility } from "./202602/getAftersaleEligibility.ts"
export { searchCancellations, type SearchCancellations } from "./202602/searchCancellations.ts"
export { searchReturns, type SearchReturns } from "./202602/searchReturns.ts"
