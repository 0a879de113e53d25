/** Reads a Retry-After header: seconds or a date. A minimum, never a maximum. */
import { httpDateMs } from "../call/http-date.ts"

/**
 * Milliseconds to wait, or `undefined` where there is no such header or it cannot be understood. A date is compared with the
 * `Date` header of the same answer; without one, with `nowMs`, the platform's time.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * Client.retryAfterMs(new Headers({ "retry-after": "2" })) // 2000
 * ```
 */
export const retryAfterMs = (headers: Headers, nowMs: number = Date.now()): number | undefined => {
  const text = headers.get("retry-after")?.trim()
  if (text === undefined || text === "") return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), longestMs)
  const atMs = httpDateMs(text)
  if (atMs === undefined) return undefined
  // The server's own clock is the right one to measure its date against.
  return Math.max(0, atMs - (httpDateMs(headers.get("date")) ?? nowMs))
}

/** What HTTP makes of a number of seconds that is too large to be read: 2^31 of them. */
const longestMs = 2 ** 31 * 1000
