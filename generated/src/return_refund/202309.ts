// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202309. */

export { approveCancellation, type ApproveCancellation } from "./202309/approveCancellation.ts"
export { approveReturn, type ApproveReturn } from "./202309/approveReturn.ts"
export { calculateRefund, type CalculateRefund } from "./202309/calculateRefund.ts"
export { cancelOrder, type CancelOrder } from "./202309/cancelOrder.ts"
export { createReturn, type CreateReturn } from "./202309/createReturn.ts"
export { getAftersaleEligibility, type GetAftersaleEligibility } from "./202309/getAftersaleEligibility.ts"
export { getRejectReasons, type GetRejectReasons } from "./202309/getRejectReasons.ts"
export { getReturnRecords, type GetReturnRecords } from "./202309/getReturnRecords.ts"
export { rejectCancellation, type RejectCancellation } from "./202309/rejectCancellation.ts"
export { rejectReturn, type RejectReturn } from "./202309/rejectReturn.ts"
export { searchCancellations, type SearchCancellations } from "./202309/searchCancellations.ts"
export { searchReturns, type SearchReturns } from "./202309/searchReturns.ts"
