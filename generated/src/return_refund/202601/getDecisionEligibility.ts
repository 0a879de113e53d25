// Generated from spec/paths/return_refund/202601/decision_eligibility.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells which decisions the seller can take on a return or cancellation.
 *
 * `GET /return_refund/202601/decision_eligibility` · seller (follows from its category) · for one shop · reads, so it
 * may be repeated
 *
 * The review decision of 2026-06 looks like its successor, line by line.
 */
export const getDecisionEligibility: Operation<GetDecisionEligibility.Input, GetDecisionEligibility.Data, "shop"> = {
  id: "return_refund.202601.getDecisionEligibility",
  method: "GET",
  path: "/return_refund/202601/decision_eligibility",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["return_or_cancel_id", "check_decisions", "locale"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "decisions",
  scopes: [],
}

export declare namespace GetDecisionEligibility {
  interface Input {
    return_or_cancel_id?: string | undefined
    /** Decisions to check; all where left out. */
    check_decisions?:
      | ReadonlyArray<
          | "APPROVE_REQUEST_CANCEL"
          | "APPROVE_REFUND"
          | "APPROVE_RETURN"
          | "APPROVE_RECEIVED_PACKAGE"
          | "APPROVE_REPLACEMENT"
          | "ISSUE_REPLACEMENT_REFUND"
          | "DIRECT_REFUND"
          | "REJECT_REQUEST_CANCEL"
          | "REJECT_REFUND"
          | "REJECT_RETURN"
          | "REJECT_RECEIVED_PACKAGE"
          | "REJECT_REPLACEMENT"
          | (string & {})
        >
      | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
  }

  /** The decisions. */
  interface Data {
    decisions: Array<Decision>
  }

  interface Decision {
    available_reject_reasons?: Array<AvailableRejectReason>
    /** The decision in question. */
    decision?:
      | "APPROVE_REQUEST_CANCEL"
      | "APPROVE_REFUND"
      | "APPROVE_RETURN"
      | "APPROVE_RECEIVED_PACKAGE"
      | "APPROVE_REPLACEMENT"
      | "ISSUE_REPLACEMENT_REFUND"
      | "DIRECT_REFUND"
      | "REJECT_REQUEST_CANCEL"
      | "REJECT_REFUND"
      | "REJECT_RETURN"
      | "REJECT_RECEIVED_PACKAGE"
      | "REJECT_REPLACEMENT"
      | (string & {})
    /** True if it can be asked for or decided now. */
    eligible?: boolean
    /** Code of the reason; `ineligible_reason` has it in words. */
    ineligible_code?: number
    ineligible_reason?: string
  }

  interface AvailableRejectReason {
    name?: string
    text?: string
  }
}
