// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of return_refund, its version behind it. Older ones: `return_refund/<version>`. */

export { approveCancellation, type ApproveCancellation } from "./return_refund/202309/approveCancellation.ts" // 202309
export { approveReturn, type ApproveReturn } from "./return_refund/202309/approveReturn.ts" // 202309
export { calculateRefund, type CalculateRefund } from "./return_refund/202602/calculateRefund.ts" // 202602
export { cancelOrder, type CancelOrder } from "./return_refund/202602/cancelOrder.ts" // 202602
export { createReturn, type CreateReturn } from "./return_refund/202602/createReturn.ts" // 202602
export { getAftersaleEligibility, type GetAftersaleEligibility } from "./return_refund/202602/getAftersaleEligibility.ts" // 202602
export { getDecisionEligibility, type GetDecisionEligibility } from "./return_refund/202601/getDecisionEligibility.ts" // 202601
export { getRejectReasons, type GetRejectReasons } from "./return_refund/202309/getRejectReasons.ts" // 202309
export { getReturnRecords, type GetReturnRecords } from "./return_refund/202309/getReturnRecords.ts" // 202309
export { getReviewDecision, type GetReviewDecision } from "./return_refund/202606/getReviewDecision.ts" // 202606
export { rejectCancellation, type RejectCancellation } from "./return_refund/202309/rejectCancellation.ts" // 202309
export { rejectReturn, type RejectReturn } from "./return_refund/202309/rejectReturn.ts" // 202309
export { reviewAftersales, type ReviewAftersales } from "./return_refund/202606/reviewAftersales.ts" // 202606
export { searchAftersalesRequest, type SearchAftersalesRequest } from "./return_refund/202603/searchAftersalesRequest.ts" // 202603
export { searchCancellations, type SearchCancellations } from "./return_refund/202602/searchCancellations.ts" // 202602
export { searchReturnMerchandiseAuthorization, type SearchReturnMerchandiseAuthorization } from "./return_refund/202604/searchReturnMerchandiseAuthorization.ts" // 202604
export { searchReturns, type SearchReturns } from "./return_refund/202602/searchReturns.ts" // 202602
export { uploadShippingDocumentAndTrackingInfo, type UploadShippingDocumentAndTrackingInfo } from "./return_refund/202405/uploadShippingDocumentAndTrackingInfo.ts" // 202405
