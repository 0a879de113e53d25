/**
 * The three schemes by which a delivery is signed: which header has the signature, what it covers, and how old it may be. The
 * receiver uses the one scheme that its options name, and never tries another.
 */
import { WebhookError } from "@tiktok-shop-kit/errors"

/**
 * - `tiktok-shop`: header `Authorization`, over app key and body. No time is signed except the time in the body.
 * - `tiktok-for-developers`: header `TikTok-Signature: t=<unix>,s=<hex>`, over time and body. Its elements are read by name.
 * - `timestamped`: headers `X-TikTok-Shop-Signature` and `X-TikTok-Shop-Timestamp`, over secret, time and body. TikTok
 *   does not publish these headers; some gateways and older integrations use them.
 */
export type Scheme = "tiktok-shop" | "tiktok-for-developers" | "timestamped"

/** The signature and time in the headers of a delivery. They prove nothing before they are verified. */
export interface Claim {
  /** 64 characters of lower-case hex. */
  readonly signature: string
  /** The text of the header, because that text is signed. */
  readonly timestamp: string
}

export type HeadersLike = Pick<Headers, "get"> | Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

export interface SchemeRule {
  readonly claim: (headers: HeadersLike) => Claim | WebhookError
  /** The text that is signed before the body. The HMAC's key is the secret. */
  readonly prefix: (app: { readonly appKey: string; readonly appSecret: string }, timestamp: string) => string
  /** Seconds that a delivery may be old, or ahead; `undefined` if by default no time is checked. */
  readonly toleranceSeconds: number | undefined
}

export const schemes: Readonly<Record<Scheme, SchemeRule>> = {
  "tiktok-shop": {
    claim: (headers) => {
      const text = headerOf(headers, "authorization")
      if (!text) return missing("Authorization")
      return isHex(text)
        ? { signature: text, timestamp: "" }
        : malformed("Authorization", `${hexForm}, without a word before them`)
    },
    prefix: ({ appKey }) => appKey,
    toleranceSeconds: undefined,
  },
  "tiktok-for-developers": {
    claim: (headers) => {
      const text = headerOf(headers, "tiktok-signature")
      if (!text) return missing("TikTok-Signature")
      const elements = elementsOf(text)
      const timestamp = elements?.get("t") ?? ""
      const signature = elements?.get("s") ?? ""
      return isUnixSeconds(timestamp) && isHex(signature)
        ? { signature, timestamp }
        : malformed("TikTok-Signature", "t=<Unix seconds>,s=<64 characters of lower-case hex>, each once")
    },
    prefix: (_, timestamp) => `${timestamp}.`,
    toleranceSeconds: 300,
  },
  timestamped: {
    claim: (headers) => {
      const text = headerOf(headers, "x-tiktok-shop-signature")
      const timestamp = headerOf(headers, "x-tiktok-shop-timestamp")
      if (!text) return missing("X-TikTok-Shop-Signature")
      if (!timestamp) return missing("X-TikTok-Shop-Timestamp")
      if (!isHex(text)) return malformed("X-TikTok-Shop-Signature", hexForm)
      if (!isUnixSeconds(timestamp)) return malformed("X-TikTok-Shop-Timestamp", "Unix seconds")
      return { signature: text, timestamp }
    },
    prefix: ({ appSecret }, timestamp) => appSecret + timestamp,
    toleranceSeconds: 300,
  },
}

/** The signed bytes. Texts are joined, because one update is the fastest. */
export const signedParts = (prefix: string, body: Uint8Array | string): ReadonlyArray<string | Uint8Array> =>
  typeof body === "string" ? [prefix + body] : [prefix, body]

const headerOf = (headers: HeadersLike, name: string): string | undefined => {
  if (typeof headers.get === "function") return (headers as Pick<Headers, "get">).get(name) ?? undefined
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name)
  const value = key === undefined ? undefined : (headers as Exclude<HeadersLike, Pick<Headers, "get">>)[key]
  return Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : undefined
}

/**
 * The elements of `name=value, name=value` in any order, with any further elements. `undefined` if an element has no name, or a
 * name comes twice: two readers could then use different values.
 */
const elementsOf = (text: string): ReadonlyMap<string, string> | undefined => {
  const elements = new Map<string, string>()
  for (const element of text.split(",")) {
    const at = element.indexOf("=")
    const name = element.slice(0, Math.max(0, at)).trim()
    if (name === "" || elements.has(name)) return undefined
    elements.set(name, element.slice(at + 1).trim())
  }
  return elements
}

const isUnixSeconds = (text: string): boolean => /^\d{1,12}$/.test(text)

const hexForm = "64 characters of lower-case hex"

/** Only lower case, as the platform documents it: one delivery has one spelling. */
const isHex = (text: string): boolean => {
  if (text.length !== 64) return false
  // A loop takes a third of the time of a regular expression.
  for (let at = 0; at < 64; at++) {
    const code = text.charCodeAt(at)
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false
  }
  return true
}

const missing = (name: string): WebhookError =>
  new WebhookError({
    reason: "missing-header",
    message: `The delivery has no ${name} header. Check that it comes from TikTok, that no server in between strips headers, and that 'scheme' is right.`,
  })

const malformed = (name: string, form: string): WebhookError =>
  new WebhookError({ reason: "malformed", message: `The ${name} header of the delivery must be ${form}.` })
