/** A token host that counts: issues pairs, and says which refresh tokens it would still take. */
import { createServer, type ServerResponse } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"

/** The code `code of <open id>` is that account's; any other code is `seller-1`'s. */
export interface TokenServer {
  readonly origin: string
  /** Refresh requests that arrived. */
  refreshes: number
  /** Does a refresh token die when it is used? */
  rotates: boolean
  /** Called when a refresh was carried out and before it is answered; `false` leaves it without an answer. */
  onRefreshed: (() => boolean) | undefined
  /** Would it take this refresh token now? */
  readonly takes: (refreshToken: string) => boolean
  [Symbol.asyncDispose](): Promise<void>
}

const day = 86_400

export const tokenServer = async (): Promise<TokenServer> => {
  /** Whose each refresh token is. */
  const live = new Map<string, string>()
  let issued = 0

  const issue = (openId: string) => {
    issued++
    const nowSeconds = Math.floor(Date.now() / 1000)
    live.set(`TTP_refresh-token-${issued}`, openId)
    return {
      access_token: `TTP_access-token-${issued}`,
      access_token_expire_in: nowSeconds + 7 * day,
      refresh_token: `TTP_refresh-token-${issued}`,
      refresh_token_expire_in: nowSeconds + 365 * day,
      open_id: openId,
      user_type: 0,
    }
  }

  const say = (response: ServerResponse, body: object): void => {
    response.writeHead(200, { "content-type": "application/json" })
    response.end(JSON.stringify({ message: "Success", request_id: "r", ...body }))
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost")
    if (pathname === "/api/v2/token/get") {
      const code = searchParams.get("auth_code") ?? ""
      return say(response, { code: 0, data: issue(code.startsWith("code of ") ? code.slice(8) : "seller-1") })
    }
    if (pathname !== "/api/v2/token/refresh") return say(response, { code: 0, data: { shops: [] } })
    self.refreshes++
    const used = searchParams.get("refresh_token") ?? ""
    const openId = live.get(used)
    if (openId === undefined) return say(response, { code: 36004005, message: "refresh token is invalid", data: null })
    if (self.rotates) live.delete(used)
    const data = issue(openId)
    if (self.onRefreshed?.() !== false) say(response, { code: 0, data })
  }).listen(0, "127.0.0.1")
  await once(server, "listening")

  const self: TokenServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refreshes: 0,
    rotates: false,
    onRefreshed: undefined,
    takes: (refreshToken) => live.has(refreshToken),
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return self
}
