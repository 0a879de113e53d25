/**
 * A bucket for a published limit: at most a number of requests in any window of a given length. It remembers the times of the
 * last requests. It is exact. A token bucket with a burst would let twice as many requests through in its first window.
 */
import { type Bucket, epsilon } from "./bucket.ts"
import type { Quota } from "./limiter.ts"

export const make = ({ requests, perMs }: Quota): Bucket => {
  /** The times of the requests of the last window, oldest first. */
  const went: Array<number> = []
  let stoppedUntilMs = -Infinity

  const stoppedMs = (nowMs: number): number => Math.max(0, stoppedUntilMs - nowMs)

  const forget = (nowMs: number): void => {
    while (went.length > 0 && went[0]! <= nowMs - perMs + epsilon) went.shift()
  }

  return {
    waitMs: (nowMs, cost) => {
      forget(nowMs)
      const tooMany = went.length + Math.min(cost, requests) - requests
      return Math.max(stoppedMs(nowMs), tooMany <= 0 ? 0 : went[tooMany - 1]! + perMs - nowMs)
    },
    stoppedMs,
    spend: (nowMs, cost) => {
      for (let taken = 0; taken < cost; taken++) went.push(nowMs)
    },
    // Returns only the request's own time. Without another request's time, a later window would begin too early.
    giveBack: (_, cost, grantedAtMs) => {
      if (grantedAtMs === undefined) return
      for (let back = 0; back < cost; back++) {
        const at = went.lastIndexOf(grantedAtMs)
        if (at === -1) return
        went.splice(at, 1)
      }
    },
    throttled: (nowMs, retryAfterMs) => {
      stoppedUntilMs = Math.max(stoppedUntilMs, nowMs + retryAfterMs)
    },
    resumed: () => {
      stoppedUntilMs = -Infinity
    },
    answered: () => undefined,
    isSlowed: () => false,
    isIdle: (nowMs) => {
      forget(nowMs)
      return went.length === 0 && stoppedMs(nowMs) === 0
    },
  }
}
