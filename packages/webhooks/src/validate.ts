/** Checks a webhook signature, for code that has the header and the body already. */
import { UnsupportedError } from "@tiktok-shop-kit/errors"
import { check, makeVerifier, type VerifyOptions } from "./verify.ts"

export interface ValidateWebhookSignature {
  /** The header's value. */
  readonly signature: string
  /** In Unix seconds. With it, the scheme is `timestamped`; without it, TikTok Shop's. */
  readonly timestamp?: string | number | undefined
  /** As it arrived. */
  readonly body: Uint8Array | string
  readonly appKey: string
  readonly appSecret: string
  /** Accept the `timestamped` scheme, which TikTok does not publish. Default false: a signature with a timestamp is not valid. */
  readonly allowTimestamped?: boolean | undefined
  /** How many seconds a timestamped signature may be old, or ahead. Default 300. */
  readonly toleranceSeconds?: number | false | undefined
  /** Unix milliseconds. Default: now. */
  readonly nowMs?: number | undefined
}

/**
 * Compares in constant time. Throws only a ConfigurationError (a key or secret that is empty or has white space around it, a
 * body that was parsed), and an UnsupportedError if the runtime has no synchronous digest: use `verify` there.
 *
 * @example
 * ```ts
 * import { validateWebhookSignature } from "@tiktok-shop-kit/webhooks/checks"
 *
 * declare const request: Request
 * const isValid = validateWebhookSignature({
 *   signature: request.headers.get("authorization") ?? "",
 *   body: await request.text(),
 *   appKey: "29a39d",
 *   appSecret: "e59af819cc",
 * })
 * ```
 */
export const validateWebhookSignature = (options: ValidateWebhookSignature): boolean => {
  const { signature, timestamp, body, appKey, appSecret, toleranceSeconds, nowMs = Date.now() } = options
  const isTimestamped = timestamp !== undefined
  if (isTimestamped && options.allowTimestamped !== true) return false
  const request: VerifyOptions = {
    scheme: isTimestamped ? "timestamped" : "tiktok-shop",
    headers: isTimestamped
      ? { "x-tiktok-shop-signature": signature, "x-tiktok-shop-timestamp": String(timestamp) }
      : { authorization: signature },
    body,
    apps: { appKey, appSecret },
    toleranceSeconds: isTimestamped ? toleranceSeconds : undefined,
  }
  const verifier = makeVerifier(request)
  const outcome = verifier instanceof Error ? verifier : check(verifier, request, nowMs)
  if (outcome instanceof Promise) {
    throw new UnsupportedError({ message: "This runtime has no synchronous HMAC. Use verify, which is asynchronous." })
  }
  if (!(outcome instanceof Error)) return true
  if (outcome._tag === "WebhookError") return false
  throw outcome
}
