// Generated from spec/paths/return_refund/202309/reject_reasons.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the reasons for which a request can be refused.
 *
 * `GET /return_refund/202309/reject_reasons` · seller · for one shop · scope `seller.return_refund.basic` · reads, so
 * it may be repeated
 */
export const getRejectReasons: Operation<GetRejectReasons.Input, GetRejectReasons.Data, "shop"> = {
  id: "return_refund.202309.getRejectReasons",
  method: "GET",
  path: "/return_refund/202309/reject_reasons",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale", "return_or_cancel_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "reasons",
  scopes: ["seller.return_refund.basic"],
}

export declare namespace GetRejectReasons {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    return_or_cancel_id: string
  }

  /** The reasons. */
  interface Data {
    reasons: Array<Reason>
  }

  interface Reason {
    name?: string
    text?: string
  }
}
