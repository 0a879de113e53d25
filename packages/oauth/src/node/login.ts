/**
 * A consent from the terminal: listens on this machine, prints the URL to open, waits for the seller to come back, and stores
 * the account. In Partner Center, set a redirect URL that leads to this listener. It must be https, so use a tunnel.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { isLoopback } from "@tiktok-shop-kit/client/address"
import { nodeRequest } from "@tiktok-shop-kit/client/node-request"
import { type CallError, NetworkError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Account } from "../account.ts"
import { consentHandler } from "../consent-handler.ts"
import type { ConsentRegion } from "../consent.ts"
import type { Stored } from "../stored.ts"

export interface LoginOptions {
  readonly tokens: Pick<Stored, "exchange">
  readonly serviceId: string
  /** Default `global`. */
  readonly region?: ConsentRegion | undefined
  /** The redirect URL of the app in Partner Center. Requests to it must reach this listener. */
  readonly redirectUri: string
  /** Port on loopback. Default: the port of `redirectUri` if it names this machine, else 8765; 0 takes a free port. */
  readonly port?: number | undefined
  /** Called with each line for the person at the terminal. What it throws is dropped. Default: writes to standard error. */
  readonly print?: ((line: string) => void) | undefined
}

const names: Names<LoginOptions> = { tokens: 1, serviceId: 1, region: 1, redirectUri: 1, port: 1, print: "function" }

/**
 * Waits until the seller has authorized. Interrupting it closes the listener. After a failed try, open the same URL again.
 *
 * @example
 * ```ts
 * import type { Stored } from "@tiktok-shop-kit/oauth"
 * import { login } from "@tiktok-shop-kit/oauth/node"
 * import * as Effect from "effect/Effect"
 *
 * declare const tokens: Stored
 *
 * const account = await Effect.runPromise(
 *   login({ tokens, serviceId: "7123", redirectUri: "https://your-tunnel.example/callback" }),
 * )
 * ```
 */
export const login = (options: LoginOptions): Effect.Effect<Account, CallError> => {
  checkOptions("login", options, names)
  return Effect.acquireUseRelease(
    Effect.sync(() => createServer()),
    (server) => authorized(server, options),
    (server) =>
      Effect.sync(() => {
        server.close()
        server.closeAllConnections()
      }),
  )
}

const authorized = (server: Server, options: LoginOptions): Effect.Effect<Account, CallError> =>
  Effect.callback((resume) => {
    const { tokens, serviceId, region, redirectUri, print = toStderr } = options
    let account: Account | undefined
    const onAuthorized = (kept: Account): Response => {
      account = kept
      return new Response("Authorized. You can close this window.")
    }
    const handle = consentHandler({ tokens, serviceId, region, redirectUri, onAuthorized })
    server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
      respond(handle, incoming, outgoing).then(
        () => account !== undefined && resume(Effect.succeed(account)),
        () => outgoing.destroy(),
      )
    })
    server.once("error", (cause) => resume(Effect.fail(cannotListen(cause))))
    server.listen(portOf(options), "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      const start = new URL(redirectUri)
      start.pathname = `${start.pathname.replace(/\/$/, "")}/start`
      observe(print, `Listening on http://127.0.0.1:${port}. ${start.origin} has to lead there.`)
      observe(print, `Open ${start.href} in a browser and authorize the app.`)
    })
  })

const portOf = ({ port, redirectUri }: LoginOptions): number => {
  if (port !== undefined) return port
  const url = new URL(redirectUri)
  return isLoopback(url) && url.port !== "" ? Number(url.port) : 8765
}

const toStderr = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Answers one request. Ends when the response is sent. */
const respond = async (
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const response = await handle(nodeRequest(incoming))
  const body = await response.text()
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), connection: "close" })
  await new Promise<void>((resolve) => outgoing.end(body, resolve))
}

const cannotListen = (cause: Error): NetworkError =>
  new NetworkError({
    message: `Could not listen on this machine (${String((cause as NodeJS.ErrnoException).code)}). Choose another port.`,
    reason: "connect",
    cause,
  })
