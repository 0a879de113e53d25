/**
 * A sliding window on the sandbox's clock: so many requests of one key in any period. TikTok for Developers limits its
 * operations this way.
 */
import type { Clock } from "../clock.ts"

/** True where one more request may pass. What was refused does not count. */
export type Windows = (key: string, limit: { readonly requests: number; readonly perMs: number }) => boolean

export const makeWindows = (clock: Clock): Windows => {
  const passed = new Map<string, Array<number>>()
  return (key, { perMs, requests }) => {
    const now = clock.now()
    // The clock may have been put back: what lies ahead of it is forgotten.
    const recent = (passed.get(key) ?? []).filter((at) => at > now - perMs && at <= now)
    const fits = recent.length < requests
    if (fits) recent.push(now)
    passed.set(key, recent)
    return fits
  }
}
