/** Takes in what a tracing tool exports, as its server would, and keeps it as text. */
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { gunzipSync } from "node:zlib"

export interface Collector extends AsyncDisposable {
  readonly port: number
  /** Everything so far. Formats that are not text hold their texts as UTF-8. */
  readonly text: () => string
}

export const collector = async (): Promise<Collector> => {
  const bodies: Array<string> = []
  const server = http.createServer((request, response) => {
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const body = Buffer.concat(chunks)
      bodies.push((request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString())
      response.writeHead(200, { "content-type": "application/json" }).end("{}")
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    port: (server.address() as AddressInfo).port,
    text: () => bodies.join("\n"),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
