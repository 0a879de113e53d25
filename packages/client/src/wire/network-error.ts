/**
 * Decides whether a failed request may have been sent. It is `not-sent` only if the host was not reached at all. After a
 * connection was open, the platform may have executed the request.
 */
import { NetworkError } from "@tiktok-shop-kit/errors"
import { isConnectError, isProxyError } from "#connect-errors"
import type { Call } from "../call/call.ts"
import {
  causesOf,
  codesOf,
  isBadPort,
  isOfOpenConnection,
  isProxyLogin,
  isSilent,
  isTlsCode,
  isUnconnectedCode,
  tunnelStatus,
} from "./network-failure.ts"

/** The client never follows a redirect. */
export const redirected = (call: Call, status: number): NetworkError =>
  new NetworkError({
    message: `${hostOf(call)} answered with a redirect (HTTP ${status}). The client does not follow it, because a token must not be sent to another host. Check the base URL.`,
    operation: call.operation.id,
    status,
    reason: "redirect",
    outcome: "refused",
    retry: "never",
  })

/** The answer arrived, but its JSON is incomplete. */
export const cutOff = (call: Call, status: number): NetworkError =>
  new NetworkError({
    message: `The answer of ${hostOf(call)} (HTTP ${status}) broke off before its end: its JSON is cut off. The request may have been carried out.`,
    operation: call.operation.id,
    status,
    reason: "truncated",
    outcome: "unknown",
    retry: "backoff",
  })

/** The error for a request without a usable answer. `answering`: the head of an answer had arrived. */
export const networkError = (cause: unknown, call: Call, answering = false): NetworkError => {
  const host = hostOf(call)
  const operation = call.operation.id
  const unreached = notReached(cause, { host, address: "the base URL", operation, answering })
  if (unreached !== undefined) return unreached
  const causes = causesOf(cause)
  const detail = detailOf(causes)
  const message = answering
    ? `The answer of ${host} broke off before its end${detail}.`
    : `The connection to ${host} broke before an answer came${detail}.`
  const guess = isSilent(causes)
    ? " The error names no cause. Check the proxy first: a proxy that requires a login (HTTP 407) fails like this."
    : ""
  return new NetworkError({
    message: `${message}${guess} The request may have been carried out.`,
    operation,
    cause,
    reason: answering ? "truncated" : "reset",
    outcome: "unknown",
    retry: "backoff",
  })
}

interface Target {
  readonly host: string
  /** The option or address that named the host. */
  readonly address: string
  readonly operation?: string
  readonly answering: boolean
}

/** The error for a request that did not reach its host, or that a proxy stopped. `undefined`: it may have reached the host. */
export const notReached = (cause: unknown, target: Target): NetworkError | undefined => {
  const { host, address, operation, answering } = target
  const causes = causesOf(cause)
  if (isProxyLogin(causes)) return proxyLogin(host, operation)
  const fields = { operation, cause, reason: "connect", outcome: "not-sent", retry: "backoff" } as const
  const refusedTunnel = causes.map((found) => (found instanceof Error ? tunnelStatus(found) : undefined)).find(Boolean)
  if (refusedTunnel !== undefined) {
    const message = `A proxy did not connect to ${host}: it answered HTTP ${refusedTunnel}. Check the proxy and what it allows.`
    return new NetworkError({ ...fields, message })
  }
  if (answering || !isUnsent(causes)) return undefined
  const detail = detailOf(causes)
  const isOfProxy = causes.some(isProxyError)
  if (codesOf(causes).some(isTlsCode)) {
    const peer = isOfProxy ? `the proxy in front of ${host}` : host
    const message = `Could not agree with ${peer} on a secure connection${detail}. Check ${address}, the clock of this machine and any proxy in between. If a proxy has certificates of another issuer, name the issuer's file in NODE_EXTRA_CA_CERTS, or pass its text to nodeTransport as 'ca'.`
    return new NetworkError({ ...fields, message })
  }
  const message = isOfProxy
    ? `Could not connect to ${host} through the proxy${detail}. Check the proxy's address, and whether the proxy runs.`
    : `Could not connect to ${host}${detail}. Check ${address}, DNS, the network and any proxy in between.`
  return new NetworkError({ ...fields, message })
}

const detailOf = (causes: ReadonlyArray<object>): string => {
  const code = codesOf(causes).at(0)
  return code === undefined ? "" : ` (${code})`
}

/** Did the request fail before anything of it was sent? */
const isUnsent = (causes: ReadonlyArray<object>): boolean => {
  if (causes.some((found) => isConnectError(found) || isBadPort(found))) return true
  const codes = codesOf(causes)
  return codes.length > 0 && codes.every(isUnconnectedCode) && !causes.some(isOfOpenConnection)
}

export const hostOf = ({ origin }: Call): string => origin.replace(/^https?:\/\//, "")

/** A proxy that requires a login sent nothing to the host. */
export const proxyLogin = (host: string, operation: string | undefined): NetworkError =>
  new NetworkError({
    message: `A proxy in front of ${host} wants a login (HTTP 407) and passed nothing on. Put the user name and the password into the proxy's address, such as in HTTPS_PROXY.`,
    operation,
    status: 407,
    reason: "connect",
    outcome: "refused",
    retry: "never",
  })
