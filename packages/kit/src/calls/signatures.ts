/** The kit's calls for signatures of requests and deliveries outside of the SDK: `generateSignature`, `validateWebhookSignature`. */
import type { Names } from "@tiktok-shop-kit/errors/options"
import { signature, type SignatureRequest } from "@tiktok-shop-kit/signing"
import { validateWebhookSignature as validate } from "@tiktok-shop-kit/webhooks/checks"
import * as Redacted from "effect/Redacted"
import type { CheckedConfig } from "../read-config.ts"
import { inputOf, invalid, textOf } from "./check.ts"

export interface SignatureInput {
  /** Path without host and query: `/order/202309/orders/search`. */
  readonly path: string
  /** Every query parameter, decoded; `app_key` and `timestamp` among them. */
  readonly params?: SignatureRequest["query"]
  /** Exactly the bytes that are sent. */
  readonly body?: SignatureRequest["body"]
  readonly contentType?: SignatureRequest["contentType"]
}

const signatureNames: Names<SignatureInput> = { path: 1, params: 1, body: 1, contentType: 1 }

/** The value of the query parameter `sign` for a request that this SDK does not send. Throws a ValidationError. */
export const generateSignature = (config: CheckedConfig, input: SignatureInput): string => {
  const call = "generateSignature"
  const { path, params = {}, body, contentType } = inputOf(call, input, signatureNames)
  if (typeof path !== "string")
    throw invalid(call, "path", "must be the request's path, such as /order/202309/orders/search.")
  if (typeof params !== "object" || params === null)
    throw invalid(call, "params", "must be an object of query parameters.")
  if (body !== undefined && typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw invalid(
      call,
      "body",
      "must be the exact text or bytes that are sent. Serialise the body once, then sign and send the same text.",
    )
  }
  return signature({
    path,
    query: params,
    body,
    contentType: textOf(call, "contentType", contentType),
    appSecret: Redacted.value(config.appSecret),
  })
}

export interface WebhookSignatureInput {
  /** The header's value, as it came. */
  readonly signature: string
  /** The raw body, before anything parsed it. */
  readonly body: string | Uint8Array
  /** The header's value, if a gateway sends the timestamped scheme. Refused unless the configuration allows it. */
  readonly timestamp?: string | number | undefined
}

const webhookSignatureNames: Names<WebhookSignatureInput> = { signature: 1, body: 1, timestamp: 1 }

/** Is the delivery from TikTok? Compared in constant time. */
export const validateWebhookSignature = (
  config: CheckedConfig,
  input: WebhookSignatureInput,
  options: { readonly allowTimestamped: boolean },
): boolean =>
  validate({
    ...inputOf("validateWebhookSignature", input, webhookSignatureNames),
    appKey: config.appKey,
    appSecret: Redacted.value(config.appSecret),
    ...options,
  })
