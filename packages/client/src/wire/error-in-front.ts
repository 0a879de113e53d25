/**
 * The error for an answer that did not come from the platform, but from a proxy, a gateway or a portal in front of it. Its
 * status says nothing about codes, scopes or products of TikTok. It only says whether to slow down, to wait, or to check the
 * systems in between.
 */
import { DecodeError, type NetworkError, RateLimitError, ServerError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"
import { hostOf, proxyLogin } from "./network-error.ts"
import { retryAfterMs } from "./retry-after.ts"

export type ErrorInFront = RateLimitError | ServerError | DecodeError | NetworkError

/** `what` is a sentence about the answer. `nowMs` is the platform's time. */
export const errorInFront = (
  call: Call,
  { status, headers }: { readonly status: number; readonly headers: Headers },
  what: string,
  nowMs: number,
): ErrorInFront => {
  const fields = { operation: call.operation.id, status }
  if (status === 407) return proxyLogin(hostOf(call), call.operation.id)
  const afterMs = retryAfterMs(headers, nowMs)
  const wait = afterMs === undefined ? { retry: "backoff" as const } : { retry: { afterMs }, retryAfterMs: afterMs }
  if (status === 429) {
    const message = `${what} Something in front of the platform throttles. Slow down.`
    return new RateLimitError({ ...fields, ...wait, message, outcome: "refused" })
  }
  if (status >= 500) {
    const message = `${what} The platform or something in front of it failed.`
    return new ServerError({ ...fields, ...wait, message, outcome: "unknown" })
  }
  if (status === 408) {
    const message = `${what} Something in front of the platform did not wait for the whole request.`
    return new ServerError({ ...fields, ...wait, message, outcome: "unknown" })
  }
  const contentType = headers.get("content-type") ?? "no content type"
  const check = "Check the base URL and any proxy in between."
  if (status < 400) {
    // Retried like JSON without a success, because the page of a portal or of a maintenance is temporary.
    const message = `${what} The call may have been carried out. ${check}`
    return new DecodeError({ ...fields, message, contentType, outcome: "unknown", retry: "backoff" })
  }
  return new DecodeError({ ...fields, message: `${what} ${check}`, contentType, outcome: "unknown" })
}
