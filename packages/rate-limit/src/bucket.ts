/** A bucket tells the memory limiter when the next request may be sent. Times are monotonic milliseconds. */

export interface Bucket {
  /** How long until `cost` may be spent; 0 when it may be now. */
  readonly waitMs: (nowMs: number, cost: number) => number
  /** How long a Retry-After still stops everything; 0 where none does. */
  readonly stoppedMs: (nowMs: number) => number
  /** Spends `cost`. Call it only after `waitMs` answered 0. */
  readonly spend: (nowMs: number, cost: number) => void
  /** Puts back what was spent at `grantedAtMs` for a request that was not sent. */
  readonly giveBack: (nowMs: number, cost: number, grantedAtMs?: number | undefined) => void
  /** The platform said that it was too fast; nothing may go before `retryAfterMs` is over. */
  readonly throttled: (nowMs: number, retryAfterMs: number) => void
  /** A Retry-After no longer holds. */
  readonly resumed: (nowMs: number) => void
  /** The platform answered without throttling. */
  readonly answered: (nowMs: number) => void
  /** Does `answered` change anything now? */
  readonly isSlowed: () => boolean
  /** Is it as good as new, so that it may be forgotten? */
  readonly isIdle: (nowMs: number) => boolean
}

/** Tokens are fractions; a rounding error must not cost a wait. */
export const epsilon = 1e-6
