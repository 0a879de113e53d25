/** Reads a Retry-After header: seconds or a date. A minimum, never a maximum. */
import { httpDateMs } from "../call/http-date.ts"

/**
 * Returns the milliseconds to wait, or `undefined` if the header is absent or not valid. A date is compared with the `Date` header
 * of the same answer, or, without that header, with `nowMs`, the platform's time.
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
  // The server's date is compared with the server's own clock.
  return Math.max(0, atMs - (httpDateMs(headers.get("date")) ?? nowMs))
}

/** HTTP replaces a number of seconds that is too large with 2^31. */
const longestMs = 2 ** 31 * 1000
