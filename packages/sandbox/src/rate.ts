/**
 * The platform's throttle: one token bucket per app x shop, on the sandbox's clock. A call without a shop has its
 * account's bucket.
 */
import type { Clock } from "./clock.ts"
import type { RateLimitOptions } from "./options.ts"

/** True where the call may pass. */
export type Throttle = (key: string) => boolean

export const makeThrottle = (clock: Clock, options: RateLimitOptions | false | undefined): Throttle => {
  if (options === undefined || options === false) return () => true
  const { requestsPerSecond } = options
  const burst = options.burst ?? Math.max(1, requestsPerSecond)
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (key) => {
    const now = clock.now()
    const bucket = buckets.get(key) ?? { tokens: burst, at: now }
    const refill = (Math.max(0, now - bucket.at) / 1000) * requestsPerSecond
    const tokens = Math.min(burst, bucket.tokens + refill)
    const passes = tokens >= 1
    buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now })
    return passes
  }
}
