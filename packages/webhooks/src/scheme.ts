/**
 * The three ways in which a delivery is signed: where the signature stands, what it covers, and how old it may be. One
 * scheme is chosen by name; a delivery is never tried against the others.
 */
import { WebhookError } from "@tiktok-shop-kit/errors"
import type { Part } from "./hmac.ts"

/**
 * - `tiktok-shop`: header `Authorization`, over app key and body. No time is signed apart from the body's own.
 * - `tiktok-for-developers`: header `TikTok-Signature: t=<unix>,s=<hex>`, over time and body.
 * - `timestamped`: headers `X-TikTok-Shop-Signature` and `X-TikTok-Shop-Timestamp`, over secret, time and body. TikTok
 *   publishes no such headers; some gateways and older integrations use them.
 */
export type Scheme = "tiktok-shop" | "tiktok-for-developers" | "timestamped"

/** What the headers of a delivery claim. Nothing of it is true before it is verified. */
export interface Claim {
  /** 64 characters of lower-case hex. */
  readonly signature: string
  /** As it stands in the header, since that text is signed. */
  readonly timestamp: string
}

export interface SchemeRule {
  readonly claim: (header: (name: string) => string | undefined) => Claim | WebhookError
  /** What is signed, the HMAC's key being the secret. */
  readonly signed: (
    app: { readonly appKey: string; readonly appSecret: string },
    claim: Claim,
    body: Part,
  ) => ReadonlyArray<Part>
  /** Seconds that a delivery may be old, or ahead; `undefined` where no time is looked at unless asked for. */
  readonly toleranceSeconds: number | undefined
}

export const schemes: Readonly<Record<Scheme, SchemeRule>> = {
  "tiktok-shop": {
    claim: (header) => {
      const text = header("authorization")
      if (!text) return missing("Authorization")
      return isHex(text)
        ? { signature: text, timestamp: "" }
        : malformed("Authorization", `${hexForm}, with no word before them`)
    },
    signed: ({ appKey }, _, body) => [appKey, body],
    toleranceSeconds: undefined,
  },
  "tiktok-for-developers": {
    claim: (header) => {
      const text = header("tiktok-signature")
      if (!text) return missing("TikTok-Signature")
      const match = /^t=(\d{1,12}),s=([0-9a-f]{64})$/.exec(text)
      return match === null
        ? malformed("TikTok-Signature", "t=<Unix seconds>,s=<64 characters of lower-case hex>")
        : { signature: match[2]!, timestamp: match[1]! }
    },
    signed: (_, { timestamp }, body) => [`${timestamp}.`, body],
    toleranceSeconds: 300,
  },
  timestamped: {
    claim: (header) => {
      const text = header("x-tiktok-shop-signature")
      const timestamp = header("x-tiktok-shop-timestamp")
      if (!text) return missing("X-TikTok-Shop-Signature")
      if (!timestamp) return missing("X-TikTok-Shop-Timestamp")
      if (!isHex(text)) return malformed("X-TikTok-Shop-Signature", hexForm)
      if (!/^\d{1,12}$/.test(timestamp)) return malformed("X-TikTok-Shop-Timestamp", "Unix seconds")
      return { signature: text, timestamp }
    },
    signed: ({ appSecret }, { timestamp }, body) => [appSecret + timestamp, body],
    toleranceSeconds: 300,
  },
}

const hexForm = "64 characters of lower-case hex"

/** Lower case alone, as the platform documents it: one delivery has one spelling. */
const isHex = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

const missing = (name: string): WebhookError =>
  new WebhookError({
    reason: "missing-header",
    message: `The delivery has no ${name} header. Check that it comes from TikTok, that nothing in between strips headers, and the scheme.`,
  })

const malformed = (name: string, form: string): WebhookError =>
  new WebhookError({ reason: "malformed", message: `The ${name} header of the delivery must be ${form}.` })
