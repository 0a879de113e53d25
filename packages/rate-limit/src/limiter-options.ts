/** The options of every limiter, in memory or in a store: their names, rules and defaults. */
import { atLeastOne, count, positive } from "@tiktok-shop-kit/errors"
import type { Names } from "@tiktok-shop-kit/errors/options"

export interface LimiterOptions {
  /** Requests per second of a key without its own limit. Default 10. */
  readonly ratePerSecond?: number | undefined
  /** Requests at once. Default twice the rate. */
  readonly burst?: number | undefined
  /** The slowest rate that throttling leads to. Default a twentieth of the key's rate. */
  readonly minRatePerSecond?: number | undefined
  /** Calls of this process that may wait for one key. Default 1000. */
  readonly maxQueue?: number | undefined
  /** How many requests in a row may overtake the call of this process that has waited longest. Default 10. */
  readonly maxPassedOver?: number | undefined
  /** Buckets that this process keeps. Beyond that, it removes buckets without waiting calls first. Default 10,000. */
  readonly maxBuckets?: number | undefined
}

export const limiterNames: Names<LimiterOptions> = {
  ratePerSecond: positive,
  burst: atLeastOne,
  minRatePerSecond: positive,
  maxQueue: count,
  maxPassedOver: count,
  maxBuckets: atLeastOne,
}

/**
 * Returns the options with their defaults. Options that stay `undefined` depend on a key's rate.
 *
 * @example
 * ```ts
 * import { withDefaults } from "@tiktok-shop-kit/rate-limit/limiter-options"
 *
 * const { ownLimit, maxQueue } = withDefaults({ ratePerSecond: 5 }) // { ratePerSecond: 5, burst: undefined }, 1000
 * ```
 */
export const withDefaults = ({
  ratePerSecond = 10,
  burst,
  minRatePerSecond,
  maxQueue = 1000,
  maxPassedOver = 10,
  maxBuckets = 10_000,
}: LimiterOptions) => ({ ownLimit: { ratePerSecond, burst }, minRatePerSecond, maxQueue, maxPassedOver, maxBuckets })
