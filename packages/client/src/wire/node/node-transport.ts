/**
 * The transport for servers: a pool of connections of the package `undici`. It needs less CPU time than `fetch`, goes through
 * proxies, and sends a GET with a body. It keeps its connections until you close it.
 */
import { atLeastOne, positive } from "@tiktok-shop-kit/errors"
import { configurationError, type ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import {
  makeTransport,
  type OutgoingRequest,
  type Transport,
  transportNames,
  type TransportOptions,
} from "../transport.ts"
import type { LookupFunction } from "node:net"
import { PassThrough, pipeline } from "node:stream"
import type { FetchFile } from "../fetch-file.ts"
import { checkedLookup } from "./checked-lookup.ts"
import { dispatcherFailure } from "./dispatcher-failure.ts"
import { fileHeaders } from "./fetch-file.ts"
import { type DispatcherAnswer, nodeAnswer } from "./node-answer.ts"
import { nodeResponse } from "./node-response.ts"
import { proxyIssues, type ProxyOptions, proxySettings } from "./proxy-settings.ts"
import { type Issuers, issuerIssues, trusting } from "./trusted-issuers.ts"
import { type Dispatcher, makePool, type Pool } from "./undici-pool.ts"

export type { Dispatcher } from "./undici-pool.ts"

export interface NodeTransportOptions extends TransportOptions, ProxyOptions {
  /** The most connections to one host. Default 32. */
  readonly connections?: number | undefined
  /** How long an idle connection is kept, in milliseconds; less if the server says so. Default 30,000. */
  readonly keepAliveMs?: number | undefined
  /** Time to connect, in milliseconds; with a proxy, also the time until it has opened the tunnel. Default 10,000. */
  readonly connectTimeoutMs?: number | undefined
  /** Issuers of certificates to trust in addition to Node's: PEM text, such as the certificate of a company's issuer. */
  readonly ca?: Issuers | undefined
  /**
   * Your own dispatcher of undici instead of the pool of this transport: a `MockAgent` in tests, or an `Agent` with other options.
   * It decides about connections and proxies, and you close it.
   */
  readonly dispatcher?: Dispatcher | undefined
}

const poolNames = {
  connections: atLeastOne,
  keepAliveMs: positive,
  connectTimeoutMs: positive,
  proxy: 1,
  noProxy: 1,
  ca: 1,
} as const

const names: Names<NodeTransportOptions> = { ...transportNames, ...poolNames, dispatcher: 1 }

export interface NodeTransport extends Transport, AsyncDisposable {
  /** Requests files for a download that has this transport as its option. Refuses names that resolve to private addresses. */
  readonly fetchFile: FetchFile
  /** Waits for the calls under way, then closes all connections. A download under way fails. Later calls are not sent. */
  readonly close: () => Promise<void>
}

/**
 * Makes a transport with a pool of connections. It needs the package `undici`: `npm install undici`. Without the package, the
 * first call fails with a `ConfigurationError`. Throws a `ConfigurationError` for a wrong option or a wrong address of a proxy.
 *
 * Test tools that replace `fetch` do not see its requests.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { nodeTransport } from "@tiktok-shop-kit/client/node"
 *
 * await using transport = nodeTransport({ connections: 64 })
 * const client = Client.make({ transport })
 * ```
 */
export const nodeTransport = (options: NodeTransportOptions = {}): NodeTransport => {
  checkOptions("nodeTransport", options, names, () => ({ issues: issuesOf(options) }))
  const pool = options.dispatcher === undefined ? poolOf(options) : undefined
  // Each call reports the failure, so it is ignored here.
  pool?.catch(() => undefined)
  const dispatcher = options.dispatcher ?? pool!
  // Files do not use the connections of calls, because the addresses of those were not checked.
  let filePool: Promise<Pool> | undefined
  const fetchFile: FetchFile = async (url, signal) => {
    if (closed !== undefined) throw closedAlready()
    const made = await (options.dispatcher ?? (filePool ??= poolOf(options, checkedLookup)))
    const request = { ...requestTo(url, signal), method: "GET", headers: fileHeaders(options.userAgent) }
    const { statusCode, headers, body } = await answerOf(made, request)
    // undici's body may still give data after it was destroyed. A Web stream would then throw an error that nobody can catch.
    return nodeResponse(
      statusCode,
      headers,
      pipeline(body, new PassThrough(), () => undefined),
    )
  }
  const send = makeTransport(options, async (request, signal) => {
    return nodeAnswer(await answerOf(await dispatcher, requestOf(request, signal)))
  })

  let underWay = 0
  let closed: Promise<void> | undefined
  let onIdle = (): void => undefined
  const ended = Effect.sync(() => {
    underWay -= 1
    if (underWay === 0) onIdle()
  })
  const begun = Effect.suspend(() => {
    if (closed !== undefined) return Effect.fail(closedAlready())
    underWay += 1
    return Effect.void
  })
  const transport: Transport = (call) =>
    Effect.acquireUseRelease(
      begun,
      () => send(call),
      () => ended,
    )
  const end = async (): Promise<void> => {
    if (underWay > 0) await new Promise<void>((resolve) => (onIdle = resolve))
    for (const made of [pool, filePool]) await (await made?.catch(() => undefined))?.destroy()
  }
  const close = (): Promise<void> => (closed ??= end())
  return Object.assign(transport, { fetchFile, close, [Symbol.asyncDispose]: close })
}

const answerOf = async (dispatcher: Dispatcher, request: object): Promise<DispatcherAnswer> => {
  try {
    return (await dispatcher.request(request)) as DispatcherAnswer
  } catch (thrown) {
    throw dispatcherFailure(thrown)
  }
}

const poolOf = (options: NodeTransportOptions, lookup?: LookupFunction): Promise<Pool> => {
  const { connections = 32, keepAliveMs = 30_000, connectTimeoutMs = 10_000, ca } = options
  return makePool({
    connections,
    keepAliveMs,
    connectTimeoutMs,
    proxy: proxySettings(options, process.env),
    secureContext: ca === undefined ? undefined : trusting(ca),
    lookup,
  })
}

const issuesOf = (options: NodeTransportOptions): ReadonlyArray<ConfigurationIssue> => {
  const { dispatcher } = options
  if (dispatcher === undefined) return [...proxyIssues(options, process.env), ...issuerIssues(options.ca)]
  if (typeof dispatcher?.request !== "function") return [noDispatcher]
  return Object.keys(poolNames)
    .filter((name) => options[name as keyof typeof poolNames] !== undefined)
    .map((field) => ({
      field,
      problem: "and 'dispatcher' exclude each other",
      remedy: "pass the option to the dispatcher when you make it",
    }))
}

const noDispatcher: ConfigurationIssue = {
  field: "dispatcher",
  problem: "is not a dispatcher of undici",
  remedy: "pass an Agent, a ProxyAgent or a MockAgent of the package undici",
}

const closedAlready = () =>
  configurationError("nodeTransport", [
    { field: "transport", problem: "is closed", remedy: "make calls before close(), or make another transport" },
  ])

/** The transport limits the time of an attempt, so undici gets no limit. */
const requestOf = ({ call, url, headers, body }: OutgoingRequest, signal: AbortSignal) => ({
  ...requestTo(new URL(url), signal),
  method: call.method,
  headers: { accept: "*/*", "accept-encoding": "gzip, deflate, br", ...headers },
  body,
})

const requestTo = ({ origin, pathname, search }: URL, signal: AbortSignal) => ({
  origin,
  path: pathname + search,
  signal,
  headersTimeout: 0,
  bodyTimeout: 0,
})
