/**
 * Which failures may be sent again. Two questions, in this order: does the error ask for it, and is it safe? Only an unknown
 * outcome depends on the operation; what was refused or never sent may be repeated for every one.
 */
import type { Call } from "@tiktok-shop-kit/client"
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import type { Kind } from "./policy.ts"

/**
 * The kind a failure counts as, or `undefined` where it is not repeated here.
 *
 * - An `OverloadError` is this process holding calls back; waiting here would defeat that.
 * - A `SignatureError` has a rule of its own (the clock), an error that wants a refresh belongs to `token`.
 * - Any other error that asks to be repeated, such as one of a middleware of the user's, counts as a network failure.
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

/** The gateway refused the timestamp: it did nothing, and the answer has corrected the clock offset by now. */
export const isClockRefusal = (error: TikTokShopError): boolean =>
  error._tag === "SignatureError" && "reason" in error && error.reason === "clock"

/** Can sending it again do no harm? Whatever takes an idempotency key got one from the client, the same for every attempt. */
export const isSafe = ({ operation }: Call, { outcome }: TikTokShopError): boolean =>
  outcome === "refused" ||
  outcome === "not-sent" ||
  (outcome === "unknown" && (operation.safety !== "unsafe" || operation.idempotencyKey !== undefined))
