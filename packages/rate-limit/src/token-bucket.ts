/**
 * A bucket that fills at a steady rate and slows down when the platform throttles: the rate is halved (at most once a
 * second, since the requests that were under way together are all refused), and grows back by a hundredth of itself with each
 * answer. A Retry-After stops it until then.
 */
import { type Bucket, epsilon } from "./bucket.ts"
import type { Rate } from "./limiter.ts"

export interface TokenBucketOptions extends Rate {
  /** The slowest that throttling makes it. Default a twentieth of the rate. */
  readonly minRatePerSecond?: number | undefined
}

/** Throttles of one burst count as one. */
const holdMs = 1000
/** A slowdown this long ago says nothing about now. */
const forgetMs = 600_000

export const burstOf = (rate: Rate): number => Math.max(1, rate.burst ?? rate.ratePerSecond * 2)

export const make = (options: TokenBucketOptions): Bucket => {
  const burst = burstOf(options)
  const fullRate = options.ratePerSecond / 1000
  const minRate = Math.min(fullRate, (options.minRatePerSecond ?? options.ratePerSecond / 20) / 1000)
  let rate = fullRate
  let tokens = burst
  /** Until when it is filled. In the future while a Retry-After stops it. */
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
      // What costs more than the bucket holds goes when it is full, and is paid off afterwards.
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
      // What was saved up was not the platform's to give; after a stop, one request finds out whether it may go on.
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
