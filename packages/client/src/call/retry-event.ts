/** What a user may learn of a request that is about to be sent again. */
import type { Attempt, TikTokShopError } from "@tiktok-shop-kit/errors"

/** A call failed and is sent again. It holds no token, no signature and no body, so it may be logged as it is. */
export interface RetryEvent {
  /** Id of the operation, such as `product.202502.searchProducts`. */
  readonly operation: string
  /** Which repetition of this kind begins, from 1. */
  readonly attempt: number
  /** Repetitions of this kind at most. `undefined`: a policy decides. */
  readonly of: number | undefined
  /** `retry`: a failure that may pass. `token`: the access token expired. `clock`: the timestamp was refused. */
  readonly why: Exclude<Attempt["why"], "first" | "before">
  /** How long the call waits before the repetition, in milliseconds. */
  readonly waitMs: number
  /** What the last attempt failed with. */
  readonly error: TikTokShopError
}

/** Called before each repetition. Its result is unused, and what it throws is dropped. */
export type OnRetry = (event: RetryEvent) => void
