/**
 * A pool of connections of the package `undici`, which is loaded when the first pool is made. undici retries no request here: it
 * sends one request at a time over a connection, with HTTP/1.1.
 */
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import type { LookupFunction } from "node:net"
import type { SecureContext } from "node:tls"
import { noteProxyError } from "./connect-errors.ts"
import type { ProxySettings } from "./proxy-settings.ts"

/** The used part of a dispatcher of undici: an `Agent`, a `ProxyAgent` or a `MockAgent`. */
export interface Dispatcher {
  request(options: any): Promise<unknown>
}

export interface Pool extends Dispatcher {
  readonly destroy: () => Promise<void>
}

export interface PoolSettings {
  readonly connections: number
  readonly keepAliveMs: number
  readonly connectTimeoutMs: number
  readonly proxy: ProxySettings | undefined
  readonly secureContext: SecureContext | undefined
  /** Resolves the names of hosts that are reached without the proxy. Default: Node's look-up. */
  readonly lookup?: LookupFunction | undefined
}

/** The `try` tells bundlers that the package may be missing. Without it, the build of a program without a pool would fail. */
const loadUndici = async () => {
  try {
    return await import("undici")
  } catch {
    throw notInstalled()
  }
}

/** Rejects with a `ConfigurationError` if the package is missing. */
export const makePool = async (settings: PoolSettings): Promise<Pool> => {
  const { Agent, EnvHttpProxyAgent, Pool } = await loadUndici()
  const { connections, keepAliveMs, connectTimeoutMs, proxy, secureContext, lookup } = settings
  // A longer timer would end at once.
  const keepAlive = Math.min(keepAliveMs, 2 ** 31 - 1)
  const limits = {
    connections,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: keepAlive,
    keepAliveMaxTimeout: keepAlive,
  }
  const tls = { allowH2: false, ...(secureContext === undefined ? {} : { secureContext }) }
  const connect = { ...tls, timeout: connectTimeoutMs, ...(lookup === undefined ? {} : { lookup }) }
  if (proxy === undefined) return new Agent({ ...limits, connect })
  return new EnvHttpProxyAgent({
    ...limits,
    ...proxy,
    connect,
    connectTimeout: connectTimeoutMs,
    requestTls: tls,
    proxyTls: tls,
    // Without these the connections to a proxy would have no limit, and the wait for a tunnel would have no end.
    factory: (origin, options) => new Pool(origin, { ...limits, ...options }),
    clientFactory: (origin, options) => noting(new Pool(origin, { ...options, headersTimeout: connectTimeoutMs })),
  })
}

/** Makes the pool note each error of opening a tunnel as an error of the proxy. */
const noting = <Tunnels extends { connect(options: never): Promise<unknown> }>(pool: Tunnels): Tunnels => {
  const connect = pool.connect.bind(pool)
  const noted = (options: never): Promise<unknown> =>
    connect(options).catch((error: object) => {
      noteProxyError(error)
      throw error
    })
  return Object.assign(pool, { connect: noted })
}

const notInstalled = () =>
  configurationError("nodeTransport", [
    { field: "undici", problem: "is a package that is not installed", remedy: "run: npm install undici" },
  ])
