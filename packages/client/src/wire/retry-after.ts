/** Reads a Retry-After header: seconds or a date. A minimum, never a maximum. */

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
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  // V8 reads a date into nearly any text, such as two headers that were joined; HTTP's end with GMT.
  const at = text.endsWith("GMT") ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at)) return undefined
  // The server's own clock is the right one to measure its date against.
  const serverNow = Date.parse(headers.get("date") ?? "")
  return Math.max(0, at - (Number.isNaN(serverNow) ? nowMs : serverNow))
}
