// Generated from spec/paths/return_refund/202606/aftersales_review.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Decides on several aftersales requests at once.
 *
 * Each decision carries its own idempotency_key, so the call as a whole has none.
 *
 * `POST /return_refund/202606/aftersales/review` · seller · for one shop · not repeated once it may have run
 *
 * Few sources confirm it: it may behave differently. The fields of a decision are not known, save that each carries an
 * idempotency_key.
 */
export const reviewAftersales: Operation<ReviewAftersales.Input, ReviewAftersales.Data, "shop"> = {
  id: "return_refund.202606.reviewAftersales",
  method: "POST",
  path: "/return_refund/202606/aftersales/review",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["aftersales_request_decisions"],
  nonEmpty: ["aftersales_request_decisions"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: [],
}

export declare namespace ReviewAftersales {
  interface Input {
    aftersales_request_decisions: ReadonlyArray<{ readonly [key: string]: unknown }>
  }

  /** The decisions that were refused. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: string
    message?: string
  }
}
