/**
 * Did a request fail while its connection was being opened? Then nothing of the request was sent. The error itself does not
 * always show this: a reset during the TLS handshake has the same code as a reset after the request. Node's fetch and undici
 * publish the errors of their connections.
 */
import { subscribe } from "node:diagnostics_channel"

const connectErrors = new WeakSet<object>()

subscribe("undici:client:connectError", (message) => {
  const { error } = message as { readonly error?: unknown }
  if (typeof error === "object" && error !== null) connectErrors.add(error)
})

/** `node:http` publishes no errors, so its sender notes them. */
export const noteConnectError = (error: object): void => void connectErrors.add(error)

const proxyErrors = new WeakSet<object>()

/** undici publishes the error of a tunnel as an error of the host behind it, so the pool notes the errors of its proxy. */
export const noteProxyError = (error: object): void => void proxyErrors.add(error)

export const isProxyError = (error: object): boolean => proxyErrors.has(error)

export const isConnectError = (error: object): boolean => connectErrors.has(error)
