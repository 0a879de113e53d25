/**
 * The error of a call after its last attempt. If the outcome of one attempt is unknown, the platform may have executed the call.
 * A later attempt that was refused or not sent does not change that, so the error of the call says `unknown`.
 */
import type { Call } from "@tiktok-shop-kit/client"
import type { Outcome, TikTokShopError } from "@tiktok-shop-kit/errors"

/** `unknown` is the call's last failure with an unknown outcome. `last` is its last failure. */
export const finalError = <E extends TikTokShopError>(call: Call, unknown: E | undefined, last: E): E => {
  if (unknown === undefined || last.outcome === "unknown") return last
  // The client did not send the last attempt (an open circuit, a full queue): the platform's failure says more.
  if (!call.context.sent) return unknown
  const mutable = last as { outcome: Outcome }
  mutable.outcome = "unknown"
  return last
}
