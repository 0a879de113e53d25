/**
 * A transport with a pool of kept connections, for programs that make many calls: you decide how many connections there are,
 * how long they are kept, and when they close. You pass `undici` in, so this package does not depend on it.
 */
import { atLeastOne, limit, positive } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import { fetchTransport, type FetchOptions, type Transport } from "./fetch-transport.ts"

/** The part of the package `undici` (7 or later) that is used. */
export interface Undici {
  readonly Agent: new (options: {
    readonly connections: number
    readonly keepAliveTimeout: number
    readonly connect: { readonly timeout: number }
  }) => { readonly close: () => Promise<void> }
  readonly fetch: (url: string, init: any) => Promise<unknown>
}

export interface UndiciOptions extends Pick<FetchOptions, "attemptTimeoutMs" | "maxBytes" | "userAgent"> {
  /** Connections to one host at most. Default 32. */
  readonly connections?: number | undefined
  /** How long an idle connection is kept, in milliseconds. Default 30,000. */
  readonly keepAliveTimeoutMs?: number | undefined
  /** Time to connect, in milliseconds. Default 10,000. */
  readonly connectTimeoutMs?: number | undefined
}

const names: Names<UndiciOptions> = {
  attemptTimeoutMs: limit,
  maxBytes: limit,
  userAgent: 1,
  connections: atLeastOne,
  keepAliveTimeoutMs: positive,
  connectTimeoutMs: positive,
}

export interface UndiciTransport extends AsyncDisposable {
  readonly transport: Transport
  /** Waits for the calls under way, then closes every connection. */
  readonly close: () => Promise<void>
}

/**
 * A transport over an agent of undici, with the pool that the options describe. Close it when the program ends.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { type Undici, undiciTransport } from "@tiktok-shop-kit/client/undici"
 *
 * // import * as undici from "undici"
 * declare const undici: Undici
 * await using pool = undiciTransport(undici, { connections: 64 })
 * const client = Client.make({ transport: pool.transport })
 * ```
 */
export const undiciTransport = ({ Agent, fetch }: Undici, options: UndiciOptions = {}): UndiciTransport => {
  checkOptions("undiciTransport", options, names)
  const { connections = 32, keepAliveTimeoutMs = 30_000, connectTimeoutMs = 10_000, ...rest } = options
  const dispatcher = new Agent({
    connections,
    keepAliveTimeout: keepAliveTimeoutMs,
    connect: { timeout: connectTimeoutMs },
  })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= dispatcher.close())
  const pooled = (url: string, init: object) => fetch(url, { ...init, dispatcher })
  return {
    transport: Object.assign(fetchTransport({ ...rest, fetch: pooled as typeof globalThis.fetch }), { close }),
    close,
    [Symbol.asyncDispose]: close,
  }
}
