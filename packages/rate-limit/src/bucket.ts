/** A bucket tells the memory limiter when the next request may be sent. Times are monotonic milliseconds. */

export interface Bucket {
  /** How long until `cost` may be spent. 0: now. */
  readonly waitMs: (nowMs: number, cost: number) => number
  /** How long a Retry-After still stops all requests. 0: not stopped. */
  readonly stoppedMs: (nowMs: number) => number
  /** Spends `cost`. Call it only after `waitMs` returned 0. */
  readonly spend: (nowMs: number, cost: number) => void
  /** Returns the tokens that were spent at `grantedAtMs` for a request that was not sent. */
  readonly giveBack: (nowMs: number, cost: number, grantedAtMs?: number | undefined) => void
  /** The platform throttled a request. No request may be sent before `retryAfterMs` is over. */
  readonly throttled: (nowMs: number, retryAfterMs: number) => void
  /** Ends the pause of a Retry-After. */
  readonly resumed: (nowMs: number) => void
  /** The platform answered without throttling. */
  readonly answered: (nowMs: number) => void
  /** Does `answered` change anything now? */
  readonly isSlowed: () => boolean
  /** Is it in the state of a new bucket, so that it may be removed? */
  readonly isIdle: (nowMs: number) => boolean
}

/** Tokens are fractions. A rounding error must not cause a wait. */
export const epsilon = 1e-6
