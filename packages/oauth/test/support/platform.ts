/**
 * The platform as these tests need it, on a real socket: a token host that issues and refreshes pairs, a list of shops, and
 * one operation that checks the token. `next` puts a fault before the next answer of a path.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import * as Redacted from "effect/Redacted"
import type { App } from "../../src/index.ts"

export const appSecret = "5ecr3t-of-the-app-0123456789abcdef"
export const credentials = { appKey: "6app0key", appSecret: Redacted.make(appSecret) }

export type Fault = (request: IncomingMessage, response: ServerResponse) => void

const reset: Fault = (request) => request.socket.destroy()
const html: Fault = (_, response) =>
  response.writeHead(200, { "content-type": "text/html" }).end("<html>maintenance</html>")
const status500: Fault = (_, response) =>
  response.writeHead(500, { "content-type": "text/html" }).end("<html>oops</html>")
/** Reads the request and never answers. */
const silent: Fault = () => undefined
const code =
  (code: number, message: string): Fault =>
  (_, response) =>
    answer(response, { code, message, request_id: "r-fault" })
const data =
  (data: object): Fault =>
  (_, response) =>
    answer(response, { code: 0, message: "Success", request_id: "r-fault", data })
export const faults = { reset, html, status500, silent, code, data }

const answer = (response: ServerResponse, body: object): void => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body))
}

export interface Seen {
  readonly path: string
  readonly query: URLSearchParams
  readonly token: string | undefined
}

export interface Platform {
  readonly app: App
  readonly options: Client.Options
  /** What arrived, oldest first. */
  readonly seen: Array<Seen>
  /** Requests of one path. */
  readonly count: (path: string) => number
  /** The fault for the next request of a path; several are used one after the other. */
  readonly next: (path: string, ...faults: ReadonlyArray<Fault>) => void
  /** The access token that was issued last. */
  readonly latest: () => string
  /** Access tokens that the API accepts. */
  readonly live: Set<string>
  shops: ReadonlyArray<object>
  owner: Record<string, unknown>
  /** Does a refresh token end with its first use? */
  rotates: boolean
  /** How long issued tokens are valid, in milliseconds. */
  lifetimeMs: number
  nowMs: () => number
  /** Called with each request; what it awaits delays the answer. */
  hold: (seen: Seen) => Promise<void> | undefined
  [Symbol.asyncDispose](): Promise<void>
}

export const paths = {
  exchange: "/api/v2/token/get",
  refresh: "/api/v2/token/refresh",
  shops: "/authorization/202309/shops",
  ping: "/test/ping",
}

export const platform = async (): Promise<Platform> => {
  let issued = 0
  const faultsOf = new Map<string, Array<Fault>>()
  const refreshTokens = new Set<string>()

  const issue = () => {
    issued++
    const pair = { access_token: `TTP_access-token-${issued}`, refresh_token: `TTP_refresh-token-${issued}` }
    self.live.add(pair.access_token)
    refreshTokens.add(pair.refresh_token)
    return {
      ...pair,
      access_token_expire_in: Math.floor((self.nowMs() + self.lifetimeMs) / 1000),
      refresh_token_expire_in: Math.floor(self.nowMs() / 1000) + 365 * 86_400,
      ...self.owner,
    }
  }

  const handle = (seen: Seen, response: ServerResponse): void => {
    const { path, query, token } = seen
    const ok = (data: object): void => answer(response, { code: 0, message: "Success", request_id: "r-1", data })
    const refuse = (code: number, message: string): void => answer(response, { code, message, request_id: "r-2" })
    if (path === paths.exchange) {
      return query.get("auth_code") === "good-code" ? ok(issue()) : refuse(36004004, "auth code is invalid")
    }
    if (path === paths.refresh) {
      const used = query.get("refresh_token") ?? ""
      const isKnown = self.rotates ? refreshTokens.delete(used) : refreshTokens.has(used)
      return isKnown ? ok(issue()) : refuse(98001006, "refresh token is invalid")
    }
    if (token === undefined || !self.live.has(token)) return refuse(105002, "Expired credentials")
    if (path === paths.shops) return ok({ shops: self.shops })
    return ok({ token, cipher: query.get("shop_cipher") })
  }

  const server = createServer((request, response) => {
    // The tests have their own clock, which this machine's date would correct.
    response.sendDate = false
    const url = new URL(request.url ?? "/", "http://localhost")
    const token = request.headers["x-tts-access-token"]
    const seen = { path: url.pathname, query: url.searchParams, token: typeof token === "string" ? token : undefined }
    self.seen.push(seen)
    const fault = faultsOf.get(seen.path)?.shift()
    if (fault !== undefined) return fault(request, response)
    void (self.hold(seen) ?? Promise.resolve()).then(() => handle(seen, response))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const options = { baseUrl: origin, authUrl: origin }
  const self: Platform = {
    app: { client: Client.make(options).pipe(Client.layers(Client.envelope({ table: errorTable }))), credentials },
    options,
    seen: [],
    count: (path) => self.seen.filter((seen) => seen.path === path).length,
    next: (path, ...faults) => faultsOf.set(path, [...(faultsOf.get(path) ?? []), ...faults]),
    latest: () => `TTP_access-token-${issued}`,
    live: new Set(),
    shops: [{ id: "7001", cipher: "GCP_cipher-of-7001", name: "One", region: "GB", seller_type: "LOCAL" }],
    owner: { open_id: "open-1", user_type: 0, seller_name: "Seller", seller_base_region: "GB" },
    rotates: true,
    lifetimeMs: 7 * 86_400_000,
    nowMs: () => Date.now(),
    hold: () => undefined,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return self
}

/** An operation that the test platform answers with the token and cipher it saw. */
export const ping: Client.Operation<{}, { token: string; cipher: string | null }, "shop"> = {
  id: "test.202309.ping",
  method: "POST",
  path: paths.ping,
  platform: "shop",
  media: "json",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}
