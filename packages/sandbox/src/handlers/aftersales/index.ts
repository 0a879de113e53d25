/**
 * The operations on cancellations, returns and refunds.
 */
import { fitted } from "../../handler.ts"
import * as cancellations from "./cancellations.ts"
import * as eligibility from "./eligibility.ts"
import { reviewAftersales } from "./review.ts"
import * as returns from "./returns.ts"

export const aftersalesHandlers = fitted({
  "POST /return_refund/202606/aftersales/review": reviewAftersales,
  "POST /return_refund/202309/cancellations": cancellations.cancelOrder,
  "POST /return_refund/202602/cancellations": cancellations.cancelOrder,
  "POST /return_refund/202309/cancellations/search": cancellations.search,
  "POST /return_refund/202602/cancellations/search": cancellations.search,
  "POST /return_refund/202309/cancellations/{cancel_id}/approve": cancellations.approve,
  "POST /return_refund/202309/cancellations/{cancel_id}/reject": cancellations.reject,
  "POST /return_refund/202309/returns": returns.createReturn,
  "POST /return_refund/202602/returns": returns.createReturn,
  "POST /return_refund/202309/returns/search": returns.search,
  "POST /return_refund/202602/returns/search": returns.search,
  "POST /return_refund/202309/returns/{return_id}/approve": returns.approve,
  "POST /return_refund/202309/returns/{return_id}/reject": returns.reject,
  "GET /return_refund/202309/returns/{return_id}/records": returns.records,
  "POST /return_refund/202405/returns/shipping_documents": returns.shippingDocuments,
  "POST /return_refund/202309/refunds/calculate": eligibility.calculate,
  "POST /return_refund/202602/refunds/calculate": eligibility.calculate,
  "GET /return_refund/202309/orders/{order_id}/aftersale_eligibility": eligibility.eligibility,
  "GET /return_refund/202512/orders/{order_id}/aftersale_eligibility": eligibility.eligibility,
  "GET /return_refund/202602/orders/{order_id}/aftersale_eligibility": eligibility.eligibility,
  "GET /return_refund/202309/reject_reasons": eligibility.getRejectReasons,
  "GET /return_refund/202601/decision_eligibility": eligibility.decisionEligibility,
  "GET /return_refund/202606/review_decision": eligibility.reviewDecision,
  "POST /return_refund/202603/aftersales/search": eligibility.searchRequests,
})
