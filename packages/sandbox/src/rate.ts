/**
 * Rate limits on the sandbox's clock. TikTok Shop has one token bucket per app and shop; a call without a shop has its
 * account's bucket. TikTok for Developers has sliding windows: so many requests of one key in any period.
 */
import type { Clock } from "./clock.ts"
import type { RateLimitOptions } from "./options.ts"

export interface Bucket {
  /** Shop id, or open id for calls without a shop. */
  readonly key: string
  /** Calls that may pass at once. */
  readonly tokens: number
  readonly burst: number
  readonly requestsPerSecond: number
}

export interface Throttle {
  /** True if the call may pass. */
  (key: string): boolean
  /** Their current state; empty without a limit and before the first call. */
  readonly buckets: () => ReadonlyArray<Bucket>
}

export const makeThrottle = (clock: Clock, options: RateLimitOptions | false | undefined): Throttle => {
  if (options === undefined || options === false) return Object.assign(() => true, { buckets: () => [] })
  const { requestsPerSecond } = options
  const burst = options.burst ?? Math.max(1, requestsPerSecond)
  const levels = new Map<string, { tokens: number; at: number }>()
  const levelOf = (key: string, now: number): number => {
    const level = levels.get(key)
    if (level === undefined) return burst
    return Math.min(burst, level.tokens + (Math.max(0, now - level.at) / 1000) * requestsPerSecond)
  }
  const passes = (key: string): boolean => {
    const now = clock.now()
    const tokens = levelOf(key, now)
    levels.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    return tokens >= 1
  }
  return Object.assign(passes, {
    buckets: () =>
      [...levels.keys()].map((key) => ({ key, tokens: levelOf(key, clock.now()), burst, requestsPerSecond })),
  })
}

/** True if one more request may pass. Refused requests do not count. */
export type Windows = (key: string, limit: { readonly requests: number; readonly perMs: number }) => boolean

export const makeWindows = (clock: Clock): Windows => {
  const passed = new Map<string, Array<number>>()
  return (key, { perMs, requests }) => {
    const now = clock.now()
    // The clock may have been set back: entries in its future are dropped.
    const recent = (passed.get(key) ?? []).filter((at) => at > now - perMs && at <= now)
    const fits = recent.length < requests
    if (fits) recent.push(now)
    passed.set(key, recent)
    return fits
  }
}
