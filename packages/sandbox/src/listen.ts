/**
 * Serves a sandbox on a socket of 127.0.0.1, for Node. A `Request` loses the raw request target and the body of a GET, so
 * this file passes both on. It also resets a connection if a fault says so.
 */
import { createServer as createTlsServer, Server as TlsServer } from "node:https"
import { createAdaptorServer } from "@hono/node-server"
import { checkOptions } from "./check-options.ts"
import { ConnectionReset } from "./connection-reset.ts"
import type { Wire } from "./incoming.ts"
import { assemble, type SandboxCore, type ServableCore } from "./core.ts"
import type { SandboxOptions } from "./options.ts"
import { applyTlsFaults } from "./tls-faults.ts"

/**
 * The options of `sandbox()`.
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs"
 * import { sandbox, type ListenOptions } from "@tiktok-shop-kit/sandbox"
 *
 * const options: ListenOptions = {
 *   port: 8443,
 *   tls: { key: readFileSync("key.pem", "utf8"), cert: readFileSync("cert.pem", "utf8") },
 *   orders: [{ status: "UNPAID", age: "3 days" }],
 * }
 * await using tts = await sandbox(options)
 * ```
 */
export interface ListenOptions extends Omit<SandboxOptions, "url"> {
  /** Default: a free port. */
  readonly port?: number
  /** Listens with HTTPS, with your certificate. The client has to trust it. */
  readonly tls?: TlsOptions
}

export interface TlsOptions {
  /** PEM. */
  readonly key: string
  /** PEM, with the chain. */
  readonly cert: string
}

export interface Sandbox extends SandboxCore {
  readonly port: number
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

type ServerOptions = Parameters<typeof createAdaptorServer>[0]
type Server = ReturnType<typeof createAdaptorServer>
type Connection = Parameters<ServerOptions["fetch"]>[1]

const host = "127.0.0.1"

/** The adaptor sends nothing for this response. */
const alreadySent = () => new Response(null, { headers: { "x-hono-already-sent": "true" } })

const wireOf = async ({ incoming }: Connection): Promise<Wire> => {
  const target = incoming.url === undefined ? {} : { target: incoming.url }
  if (incoming.method !== "GET" && incoming.method !== "HEAD") return target
  const chunks: Array<Uint8Array> = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return { ...target, body: new Uint8Array(Buffer.concat(chunks)) }
}

/** If the body breaks off, so does the connection. The adaptor would do it too, but print the error. */
const breakingOff = (response: Response, connection: Connection): Response => {
  // An answer that may break off names its length.
  if (response.body === null || !response.headers.has("content-length")) return response
  const reader = response.body.getReader()
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (out) => {
        try {
          const { done, value } = await reader.read()
          if (done) out.close()
          else out.enqueue(value)
        } catch (error) {
          if (!(error instanceof ConnectionReset)) return out.error(error)
          connection.incoming.socket.destroy()
          out.close()
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return new Response(body, response)
}

const serve =
  (core: () => ServableCore): ServerOptions["fetch"] =>
  async (request, connection) => {
    try {
      return breakingOff(await core().handle(request, await wireOf(connection)), connection)
    } catch (error) {
      const { socket } = connection.incoming
      if (!(error instanceof ConnectionReset) && !socket.destroyed) throw error
      // A reset packet if the socket can send one: an orderly end would look like an empty answer.
      if ("resetAndDestroy" in socket) socket.resetAndDestroy()
      else connection.incoming.destroy()
      return alreadySent()
    }
  }

/** Another process listens on the port. */
export class PortInUse extends Error {
  readonly port: number
  constructor(port: number, cause: unknown) {
    super(`sandbox: port ${port} is in use. Free it, or leave out option 'port' to take any.`, { cause })
    this.port = port
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: Error & { readonly code?: string }) => {
      reject(
        error.code === "EADDRINUSE"
          ? new PortInUse(port, error)
          : new Error(`sandbox: cannot listen on ${host}:${port}: ${error.message}.`, { cause: error }),
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? address.port : port)
    })
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ("closeAllConnections" in server) server.closeAllConnections()
  })

const checkTls = (tls: TlsOptions | undefined): void => {
  for (const name of ["key", "cert"] as const)
    if (tls !== undefined && !String(tls[name]).includes("-----BEGIN"))
      throw new Error(`sandbox: option 'tls.${name}' must be the text of a PEM file, not its path.`)
}

const serverFor = (fetch: ServerOptions["fetch"], tls: TlsOptions | undefined): Server => {
  // The globals stay as they are: the sandbox runs inside its user's process.
  const options = { fetch, overrideGlobalObjects: false }
  if (tls === undefined) return createAdaptorServer(options)
  try {
    return createAdaptorServer({ ...options, createServer: createTlsServer, serverOptions: { ...tls } })
  } catch (error) {
    throw new Error(`sandbox: option 'tls' is refused: ${(error as Error).message}.`, { cause: error })
  }
}

/** How often a listening sandbox reads its clock, so that webhooks are sent even without a request. */
const tickMs = 1_000

/**
 * Starts a sandbox that listens on 127.0.0.1. Rejects if an option is not valid or the port is in use.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 * import { createTikTokShop } from "tiktok-shop-kit"
 *
 * await using tts = await sandbox({ products: [{ skus: [{ seller_sku: "MUG-1", quantity: 5 }] }] })
 * const { products } = await createTikTokShop(tts.config).getProducts()
 * ```
 */
export const sandbox = async (options: ListenOptions = {}): Promise<Sandbox> => {
  const { port: wanted = 0, tls, ...rest } = options
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new Error(`sandbox: option 'port' must be a whole number from 0 to 65535, but is ${String(wanted)}.`)
  checkOptions(rest)
  checkTls(tls)
  let core: ServableCore
  const server = serverFor(
    serve(() => core),
    tls,
  )
  const port = await listen(server, wanted)
  try {
    core = assemble({ ...rest, url: `http${tls === undefined ? "" : "s"}://${host}:${port}` })
  } catch (error) {
    await close(server)
    throw error
  }
  if (tls !== undefined && server instanceof TlsServer) applyTlsFaults(server, tls, core.connectionFaults())
  const { connectionFaults: _faults, handle: _handle, stop: stopDeliveries, tick, ...controls } = core
  const ticker = setInterval(tick, tickMs).unref()
  let closing: Promise<void> | undefined
  const stop = () => {
    clearInterval(ticker)
    stopDeliveries()
    return (closing ??= close(server))
  }
  return { ...controls, port, close: stop, [Symbol.asyncDispose]: stop }
}
