/**
 * A bucket that fills at a steady rate. When the platform throttles, the rate is halved, at most once a second, because the
 * platform refuses all requests that are under way together. Each answer restores a hundredth of the full rate. A Retry-After
 * stops the bucket until it is over.
 */
import { type Bucket, epsilon } from "./bucket.ts"
import type { Rate } from "./limiter.ts"

export interface TokenBucketOptions extends Rate {
  /** The slowest rate that throttling leads to. Default a twentieth of the rate. */
  readonly minRatePerSecond?: number | undefined
}

/** Throttles within this time count as one. */
const holdMs = 1000
/** After this time a slowdown no longer matters. */
const forgetMs = 600_000

export const burstOf = (rate: Rate): number => Math.max(1, rate.burst ?? rate.ratePerSecond * 2)

export const make = (options: TokenBucketOptions): Bucket => {
  const burst = burstOf(options)
  const fullRate = options.ratePerSecond / 1000
  const minRate = Math.min(fullRate, (options.minRatePerSecond ?? options.ratePerSecond / 20) / 1000)
  let rate = fullRate
  let tokens = burst
  /** The time up to which the bucket is filled. It is in the future while a Retry-After stops the bucket. */
  let filledMs = -Infinity
  let slowedMs = -Infinity

  const fill = (nowMs: number): void => {
    if (nowMs <= filledMs) return
    if (tokens < burst) tokens = Math.min(burst, tokens + (nowMs - filledMs) * rate)
    filledMs = nowMs
  }

  const stoppedMs = (nowMs: number): number => Math.max(0, filledMs - nowMs)

  return {
    waitMs: (nowMs, cost) => {
      fill(nowMs)
      // A request that costs more than the bucket holds is sent when the bucket is full. The bucket then goes into debt.
      const missing = Math.min(cost, burst) - tokens
      return stoppedMs(nowMs) + (missing <= epsilon ? 0 : missing / rate)
    },
    stoppedMs,
    spend: (nowMs, cost) => {
      fill(nowMs)
      tokens -= cost
    },
    giveBack: (nowMs, cost) => {
      fill(nowMs)
      tokens = Math.min(burst, tokens + cost)
    },
    throttled: (nowMs, retryAfterMs) => {
      fill(nowMs)
      if (nowMs - slowedMs >= holdMs) {
        rate = Math.max(minRate, rate / 2)
        slowedMs = nowMs
      }
      // The platform accepts fewer requests than the saved tokens. After a pause, one request finds out whether it accepts more.
      tokens = Math.min(tokens, retryAfterMs > 0 ? 1 : 0)
      filledMs = Math.max(filledMs, nowMs + retryAfterMs)
    },
    resumed: (nowMs) => {
      filledMs = Math.min(filledMs, nowMs)
    },
    answered: (nowMs) => {
      fill(nowMs)
      rate = Math.min(fullRate, rate + fullRate / 100)
    },
    isSlowed: () => rate < fullRate,
    isIdle: (nowMs) => {
      fill(nowMs)
      if (filledMs > nowMs || tokens < burst - epsilon) return false
      return rate === fullRate || nowMs - slowedMs >= forgetMs
    },
  }
}
