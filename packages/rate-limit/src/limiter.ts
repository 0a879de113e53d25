/**
 * The port between the `rate-limit` middleware and whatever counts: the memory of this process, or a store that several
 * processes share. Each key has one bucket; the middleware decides which keys a call needs.
 */
import type { OverloadError, StoreError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"

/** A steady rate: `burst` requests at once, then `ratePerSecond`. */
export interface Rate {
  readonly ratePerSecond: number
  /** Default twice the rate, at least 1. */
  readonly burst?: number | undefined
}

/** At most `requests` in any `perMs` milliseconds: what the platform publishes for an operation. */
export interface Quota {
  readonly requests: number
  readonly perMs: number
}

export type Limit = Rate | Quota

/** Why a request waits, and how long at least. */
export interface Wait {
  /** Milliseconds at least; requests with a higher priority may prolong it. */
  readonly waitMs: number
  /** `limiter`: the rate is used up. `platform`: the platform throttled, such as with a Retry-After. */
  readonly source: "limiter" | "platform"
}

export interface AcquireRequest {
  readonly key: string
  /** How fast the key may go. Default: the limiter's own rate. The first one that a key comes with counts. */
  readonly limit?: Limit | undefined
  /** Tokens it takes. Default 1. */
  readonly cost?: number | undefined
  /** A higher one is served first; within one, in order of arrival. Default 0. */
  readonly priority?: number | undefined
  /**
   * When the call must have ended, in milliseconds of the monotonic time of Effect's `Clock`. A Retry-After that lasts longer
   * is not waited for: the request fails at once. Default: no end.
   */
  readonly deadlineMs?: number | undefined
  /** Called once when the request has to wait. A limiter may leave it out. What it throws is dropped. */
  readonly onWait?: ((wait: Wait) => void) | undefined
}

/**
 * What became of a request that was let through, or that a pause is over.
 *
 * - `ok`: it was answered and not throttled.
 * - `throttled`: too fast. Nothing of the key is let through before `retryAfterMs` is over.
 * - `unused`: it was never sent; its tokens go back. A quota takes back the requests of `grantedAtMs`, and nothing without it.
 * - `resumed`: a Retry-After no longer holds. You send this one, for example after a proxy answered a Retry-After of a day.
 */
export type Signal =
  | { readonly kind: "ok" }
  | { readonly kind: "throttled"; readonly retryAfterMs?: number | undefined }
  | {
      readonly kind: "unused"
      readonly cost?: number | undefined
      /** What `acquire` answered. */
      readonly grantedAtMs?: number | undefined
    }
  | { readonly kind: "resumed" }

export interface RateLimiter {
  /**
   * Succeeds when the request may be sent, with the time of that grant by the limiter's clock (`unused` brings it back). A
   * limiter that keeps no quota may answer nothing. Interrupting it leaves the queue and takes nothing. Fails with an OverloadError
   * (`queue`) where too many wait already, or where waiting would be in vain.
   */
  readonly acquire: (request: AcquireRequest) => Effect.Effect<number | void, OverloadError | StoreError>
  /** Says what became of a request that was let through. `ok` comes once a request, so it has to be cheap. */
  readonly feedback: (key: string, signal: Signal) => Effect.Effect<void>
}
