/** A server on a real socket that keeps what reached it, as raw as node gives it, and answers with an empty success. */
import * as Effect from "effect/Effect"
import * as http from "node:http"
import type { AddressInfo } from "node:net"

export interface Caught {
  readonly method: string
  /** The path of the request line, without the query. */
  readonly path: string
  /** Decoded, in the order of the request line. */
  readonly query: ReadonlyArray<readonly [name: string, value: string]>
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/** Closed when the scope closes. It sends no `Date`, so that no clock is learnt from it. */
export const catching = Effect.acquireRelease(
  Effect.promise(async () => {
    const caught: Array<Caught> = []
    const server = http.createServer(async (request, response) => {
      const chunks: Array<Buffer> = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const [path = "", search = ""] = request.url!.split("?")
      const query = search.split("&").map((pair) => {
        const [name = "", value = ""] = pair.split("=")
        return [decodeURIComponent(name), decodeURIComponent(value)] as const
      })
      caught.push({ method: request.method!, path, query, headers: request.headers, body: Buffer.concat(chunks) })
      response.sendDate = false
      response
        .setHeader("content-type", "application/json")
        .end('{"code":0,"message":"Success","data":{},"request_id":"1"}')
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return { server, caught, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }),
  ({ server }) =>
    Effect.promise(
      () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    ),
)
