/**
 * The error that a call ends with. If the outcome of one attempt is unknown, the call may have been carried out. A later
 * attempt that was refused or not sent does not change that, so the error of the call says `unknown`.
 */
import type { Call } from "@tiktok-shop-kit/client"
import type { Outcome, TikTokShopError } from "@tiktok-shop-kit/errors"

/** `unknown` is the last failure of the call whose outcome is unknown, `last` the one that ends it. */
export const finalError = <E extends TikTokShopError>(call: Call, unknown: E | undefined, last: E): E => {
  if (unknown === undefined || last.outcome === "unknown") return last
  // Held back by this process (an open circuit, a full queue): what the platform did is the better answer.
  if (!call.context.sent) return unknown
  const mutable = last as { outcome: Outcome }
  mutable.outcome = "unknown"
  return last
}
