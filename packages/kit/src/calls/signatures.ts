/** The kit's calls for signatures by hand: `generateSignature` and `validateWebhookSignature`. */
import { signature, type SignatureRequest } from "@tiktok-shop-kit/signing"
import { validateWebhookSignature as validate } from "@tiktok-shop-kit/webhooks"
import type { ReadyConfig } from "../config.ts"

export interface SignatureInput {
  /** Path without host and query: `/order/202309/orders/search`. */
  readonly path: string
  /** Every query parameter, decoded; `app_key` and `timestamp` among them. */
  readonly params?: SignatureRequest["query"]
  /** Exactly the bytes that are sent. */
  readonly body?: SignatureRequest["body"]
  readonly contentType?: SignatureRequest["contentType"]
}

/** The value of the query parameter `sign` for a request that this SDK does not send. */
export const generateSignature = (config: ReadyConfig, { path, params, body, contentType }: SignatureInput): string =>
  signature({
    path,
    ...(params === undefined ? {} : { query: params }),
    body,
    contentType,
    appSecret: config.appSecret,
  })

export interface WebhookSignatureInput {
  /** The header's value, as it came. */
  readonly signature: string
  /** The raw body, before anything parsed it. */
  readonly body: string | Uint8Array<ArrayBuffer>
  /** The header's value, where a gateway sends the timestamped scheme. Off unless the configuration allows it. */
  readonly timestamp?: string | number | undefined
}

/** Is the delivery from TikTok? Compared in constant time. */
export const validateWebhookSignature = (
  config: ReadyConfig,
  input: WebhookSignatureInput,
  options: { readonly allowTimestamped: boolean },
): boolean => validate({ ...input, appKey: config.appKey, appSecret: config.appSecret, ...options })
