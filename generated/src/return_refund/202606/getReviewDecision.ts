// Generated from spec/paths/return_refund/202606/review_decision.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells which decisions the seller can take on each line of a return or cancellation.
 *
 * `GET /return_refund/202606/review_decision` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The official name is
 * unverified.
 */
export const getReviewDecision: Operation<GetReviewDecision.Input, GetReviewDecision.Data, "shop"> = {
  id: "return_refund.202606.getReviewDecision",
  method: "GET",
  path: "/return_refund/202606/review_decision",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["return_or_cancel_id", "check_decisions", "seller_id", "locale"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "line_items",
  wide: { input: ["seller_id"] },
  scopes: [],
}

export declare namespace GetReviewDecision {
  interface Input {
    return_or_cancel_id: string
    /** Decisions to check; all where left out. */
    check_decisions?: ReadonlyArray<string> | undefined
    /** The seller, for tokens that reach several. */
    seller_id?: string | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
  }

  /** The decisions for each line. */
  interface Data {
    line_items: Array<LineItem>
    request_log_id?: string
    errors?: Array<Error>
  }

  interface LineItem {
    return_line_item_id?: string
    sub_return_line_item_id?: string
    decisions?: Array<Decision>
  }

  interface Decision {
    /** The decision in question. */
    decision?: string
    /** True if it can be asked for or decided now. */
    eligible?: boolean
    /** Code of the reason; `ineligible_reason` has it in words. */
    ineligible_code?: number
    ineligible_reason?: string
    available_reject_reasons?: Array<AvailableRejectReason>
    partial_refund_amount_range?: PartialRefundAmountRange
  }

  interface AvailableRejectReason {
    name?: string
    text?: string
  }

  interface PartialRefundAmountRange {
    /** Least partial refund that may be offered, decimal number as text. */
    min_amount?: string
    /** Largest partial refund that may be offered, decimal number as text. */
    max_amount?: string
    /** ISO 4217 code. */
    currency?: string
  }

  interface Error {
    /** Business code of this refusal. */
    code?: string
    message?: string
  }
}
