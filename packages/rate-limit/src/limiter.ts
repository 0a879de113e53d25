/**
 * The interface between the `rate-limit` middleware and a limiter: in the memory of this process, or in a store that several
 * processes share. Each key has one bucket. The middleware decides which keys a call needs.
 */
import type { OverloadError, StoreError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"

/** A steady rate: `burst` requests at once, then `ratePerSecond`. */
export interface Rate {
  readonly ratePerSecond: number
  /** Default twice the rate, at least 1. */
  readonly burst?: number | undefined
}

/** At most `requests` in any `perMs` milliseconds, as the platform publishes for an operation. */
export interface Quota {
  readonly requests: number
  readonly perMs: number
}

export type Limit = Rate | Quota

/** Why a request waits, and for how long at least. */
export interface Wait {
  /** Minimum wait in milliseconds. Requests with a higher priority may prolong it. */
  readonly waitMs: number
  /** `limiter`: the rate is used up. `platform`: the platform throttled, for example with a Retry-After. */
  readonly source: "limiter" | "platform"
}

export interface AcquireRequest {
  readonly key: string
  /** The limit of the key. Default: the limiter's own rate. The first request of a key sets its limit. */
  readonly limit?: Limit | undefined
  /** Tokens that the request takes. Default 1. */
  readonly cost?: number | undefined
  /** Higher priorities are served first, equal ones in order of arrival. Default 0. */
  readonly priority?: number | undefined
  /**
   * When the call must end, in milliseconds of the monotonic time of Effect's `Clock`. If a Retry-After lasts longer, the request
   * fails at once. Default: no end.
   */
  readonly deadlineMs?: number | undefined
  /** Called once if the request has to wait. A limiter may ignore it. Its errors are ignored. */
  readonly onWait?: ((wait: Wait) => void) | undefined
}

/**
 * The result of a request that the limiter let through, or the end of a pause.
 *
 * - `ok`: the platform answered and did not throttle.
 * - `throttled`: too many requests. The limiter sends no request of the key before `retryAfterMs` is over.
 * - `unused`: the request was not sent, so its tokens are returned. A quota needs `grantedAtMs` for that, and returns nothing
 *   without it.
 * - `resumed`: ends the pause of a Retry-After. You send this signal, for example after a proxy answered a Retry-After of a day.
 */
export type Signal =
  | { readonly kind: "ok" }
  | { readonly kind: "throttled"; readonly retryAfterMs?: number | undefined }
  | {
      readonly kind: "unused"
      readonly cost?: number | undefined
      /** The time that `acquire` returned. */
      readonly grantedAtMs?: number | undefined
    }
  | { readonly kind: "resumed" }

export interface RateLimiter {
  /**
   * Succeeds when the request may be sent, with the time of the grant by the limiter's clock (pass it back with `unused`). A
   * limiter without quotas may return nothing. An interrupted request frees its place in the queue and takes no tokens. Fails
   * with an OverloadError (`queue`) if too many requests already wait, or if the wait would outlast the call.
   */
  readonly acquire: (request: AcquireRequest) => Effect.Effect<number | void, OverloadError | StoreError>
  /** Reports the result of a request that the limiter let through. `ok` comes once for each request, so it must be cheap. */
  readonly feedback: (key: string, signal: Signal) => Effect.Effect<void>
}
