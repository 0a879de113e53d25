/** A proxy as companies have them: it opens tunnels (CONNECT), may want a login, and writes down where each tunnel leads. */
import * as http from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"

export interface ConnectProxy extends AsyncDisposable {
  readonly port: number
  /** Host and port of each tunnel. */
  readonly tunnels: ReadonlyArray<string>
  /** Requests that wanted no tunnel. */
  readonly plain: ReadonlyArray<string>
}

export interface ConnectProxyOptions {
  /** Every tunnel leads to this port of this machine, whatever its host: that host needs no DNS. */
  readonly targetPort: number
  /** `name:password`. Default: no login. */
  readonly login?: string
}

export const connectProxy = async ({ targetPort, login }: ConnectProxyOptions): Promise<ConnectProxy> => {
  const tunnels: Array<string> = []
  const plain: Array<string> = []
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined)
  }
  const expected = login === undefined ? undefined : `Basic ${Buffer.from(login).toString("base64")}`
  const server = http.createServer((request, response) => {
    plain.push(`${request.method} ${request.url}`)
    response.writeHead(400).end()
  })
  server.on("connection", keep)
  server.on("connect", (request, downstream: Socket, head: Buffer) => {
    if (expected !== undefined && request.headers["proxy-authorization"] !== expected) {
      downstream.end("HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n")
      return
    }
    tunnels.push(request.url ?? "")
    const upstream = connect(targetPort, "127.0.0.1", () => {
      downstream.write("HTTP/1.1 200 Connection Established\r\n\r\n")
      upstream.write(head)
      upstream.pipe(downstream).pipe(upstream)
    })
    keep(upstream)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    port: (server.address() as AddressInfo).port,
    tunnels,
    plain,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
