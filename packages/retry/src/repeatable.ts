/**
 * Which failures may be retried. Two questions, in this order: does the error ask for a retry, and is the retry safe? If the
 * request was refused or not sent, a retry is safe for every operation. If the outcome is unknown, it depends on the operation.
 */
import type { Call } from "@tiktok-shop-kit/client"
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import type { Kind } from "./policy.ts"

/**
 * The kind of a failure, or `undefined` if `retry` does not retry it.
 *
 * - An `OverloadError` means that this process sends fewer calls. A retry would defeat that.
 * - A `SignatureError` has its own rule (the clock). An error that needs a refresh belongs to `token`.
 * - Any other error that asks for a retry, such as an error of a user's middleware, counts as a network failure.
 */
export const kindOf = (error: TikTokShopError): Kind | undefined => {
  const { retry } = error
  if (retry !== "backoff" && retry !== "now" && typeof retry !== "object") return undefined
  switch (error._tag) {
    case "RateLimitError":
      return "rateLimit"
    case "ServerError":
      return "server"
    case "ConflictError":
      return "conflict"
    case "OverloadError":
    case "SignatureError":
      return undefined
    case "NetworkError":
      return "scope" in error && error.scope === "total" ? undefined : "network"
    default:
      return "network"
  }
}

/** The gateway refused the timestamp: it did nothing, and its answer has already corrected the clock offset. */
export const isClockRefusal = (error: TikTokShopError): boolean =>
  error._tag === "SignatureError" && "reason" in error && error.reason === "clock"

/** Is a retry harmless? If the operation takes an idempotency key, the call has one, the same for every attempt. */
export const isSafe = ({ operation }: Call, { outcome }: TikTokShopError): boolean =>
  outcome === "refused" ||
  outcome === "not-sent" ||
  (outcome === "unknown" && (operation.safety !== "unsafe" || operation.idempotencyKey !== undefined))
