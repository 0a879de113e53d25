/** Signs a delivery as its platform does, for tests of the code that verifies it. */
import { hmacSha256Hex } from "@tiktok-shop-kit/signing/hmac"
import * as Redacted from "effect/Redacted"
import { type Scheme, schemes, signedParts } from "../scheme.ts"
import type { Secret } from "../verify.ts"
import type { Built } from "./build.ts"

export interface SignOptions {
  /** The app key; for TikTok for Developers the client key. */
  readonly appKey: string
  readonly appSecret: Secret
  /** Default: the scheme of the event's platform. */
  readonly scheme?: Scheme | undefined
  /** When it is signed, in Unix milliseconds, if the scheme signs a time. Default: now. */
  readonly timestampMs?: number | undefined
}

export interface Signed {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  /** Makes a new request each time. */
  readonly request: (url?: string) => Request
}

const utf8 = new TextEncoder()

/**
 * Signs an event of `build`, the text of a body, or a value that can be written as JSON.
 *
 * @example
 * ```ts
 * import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
 *
 * const signed = await sign(build.PACKAGE_UPDATE(), { appKey: "29a39d", appSecret: "e59af819cc" })
 * const request = signed.request("https://example.com/tiktok")
 * ```
 */
export const sign = async (event: Built | string | object, options: SignOptions): Promise<Signed> => {
  const built = typeof event === "object" && "body" in event && "scheme" in event ? (event as Built) : undefined
  const text = built?.body ?? (typeof event === "string" ? event : JSON.stringify(event))
  const { appKey, timestampMs = Date.now(), scheme = built?.scheme ?? "tiktok-shop" } = options
  const appSecret = Redacted.isRedacted(options.appSecret) ? Redacted.value(options.appSecret) : options.appSecret
  const body = utf8.encode(text)
  const timestamp = String(Math.floor(timestampMs / 1000))
  const prefix = schemes[scheme].prefix({ appKey, appSecret }, timestamp)
  const signature = await hmacSha256Hex(appSecret, signedParts(prefix, body))
  const headers = { "content-type": "application/json", ...signatureHeaders[scheme](signature, timestamp) }
  return {
    headers,
    body,
    request: (url = "https://example.com/tiktok") => new Request(url, { method: "POST", headers, body }),
  }
}

const signatureHeaders: Readonly<Record<Scheme, (signature: string, timestamp: string) => Record<string, string>>> = {
  "tiktok-shop": (signature) => ({ authorization: signature }),
  "tiktok-for-developers": (signature, timestamp) => ({ "tiktok-signature": `t=${timestamp},s=${signature}` }),
  timestamped: (signature, timestamp) => ({
    "x-tiktok-shop-signature": signature,
    "x-tiktok-shop-timestamp": timestamp,
  }),
}
