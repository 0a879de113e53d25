/**
 * The limits that TikTok for Developers publishes: so many requests of an operation in any minute, by access token, or by app
 * for reading. A sliding window on the sandbox's clock.
 */
import type { Clock } from "../clock.ts"
import type { Passage } from "../gate.ts"
import { ContentRefusal } from "./refusal.ts"

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

export const contentLimit = ({ incoming, operation, world }: Passage): void => {
  const { id, limit } = operation!
  if (limit === undefined || world.contentWindows === undefined) return
  const who = limit.scope === "token" ? incoming.headers.get("authorization") : "app"
  if (!world.contentWindows(`${id}/${who}`, limit))
    throw new ContentRefusal(
      "rate_limit_exceeded",
      `The API rate limit was exceeded: ${limit.requests} requests in ${limit.perMs / 1000} seconds and ${limit.scope}.`,
      429,
    )
}
