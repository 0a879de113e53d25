/**
 * Says of a failed request whether anything may have left. Only a failure to reach the host at all is `not-sent`; once a
 * connection stood, the platform may have carried the request out.
 */
import { NetworkError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"

const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_INVALID_URL",
])

/** The codes of an error and its causes; Node groups the tries of several addresses in an AggregateError. */
const codesOf = (cause: unknown, depth = 4): ReadonlyArray<string> => {
  if (typeof cause !== "object" || cause === null || depth === 0) return []
  const own = "code" in cause && typeof cause.code === "string" ? [cause.code] : []
  const inner = "cause" in cause ? codesOf(cause.cause, depth - 1) : []
  const grouped = cause instanceof AggregateError ? cause.errors.flatMap((e) => codesOf(e, depth - 1)) : []
  return [...own, ...inner, ...grouped]
}

/** The error for a request that brought no usable answer. */
export const networkError = (cause: unknown, call: Call, reason?: "redirect", status?: number): NetworkError => {
  const host = call.origin.replace(/^https?:\/\//, "")
  const operation = call.operation.id
  if (reason === "redirect") {
    const message = `${host} answered with a redirect (HTTP ${status}), which is not followed: a token must not leave for another host. Check the base URL.`
    return new NetworkError({ message, operation, status, reason, outcome: "refused", retry: "never" })
  }
  const codes = codesOf(cause)
  const code = codes.at(0)
  const detail = code === undefined ? "" : ` (${code})`
  if (codes.length > 0 && codes.every((c) => neverConnected.has(c))) {
    const message = `Could not connect to ${host}${detail}. Check the base URL, DNS and the network.`
    return new NetworkError({ message, operation, cause, reason: "connect", outcome: "not-sent", retry: "backoff" })
  }
  const isTruncated = cause instanceof TypeError && /terminated/i.test(cause.message)
  const message = isTruncated
    ? `The answer of ${host} broke off before its end${detail}.`
    : `The connection to ${host} broke before an answer came${detail}.`
  return new NetworkError({
    message: `${message} The request may have been carried out.`,
    operation,
    cause,
    reason: isTruncated ? "truncated" : "reset",
    outcome: "unknown",
    retry: "backoff",
  })
}
