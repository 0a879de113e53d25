/** The event before a request is sent again. */
import type { Attempt, TikTokShopError } from "@tiktok-shop-kit/errors"

/** A call failed and is sent again. The event contains no token, no signature and no body, so you may log all of it. */
export interface RetryEvent {
  /** Id of the operation, such as `product.202502.searchProducts`. */
  readonly operation: string
  /** The number of this retry among its kind, from 1. */
  readonly attempt: number
  /** Retries of this kind at most. `undefined`: a policy decides. */
  readonly of: number | undefined
  /** `retry`: a temporary failure. `token`: the access token expired. `clock`: the platform refused the timestamp. */
  readonly why: Exclude<Attempt["why"], "first" | "before">
  /** How long the call waits before the retry, in milliseconds. */
  readonly waitMs: number
  /** The error of the last attempt. */
  readonly error: TikTokShopError
}

/** Called before each retry. Its result and its errors are ignored. */
export type OnRetry = (event: RetryEvent) => void
