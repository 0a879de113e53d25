/** The server of the leak test, in a separate process: one request in eight fails (a reset, a cut, an error, no answer). Prints its port, and ends when told. */
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"

const success = JSON.stringify({
  code: 0,
  message: "Success",
  request_id: "r",
  data: {
    things: Array.from({ length: 20 }, (_, at) => ({ id: String(at), title: "a thing with a title" })),
    total_count: 20,
  },
})
const throttled = JSON.stringify({ code: 36009002, message: "too many requests", request_id: "r", data: null })

const failed = JSON.stringify({ code: 36009003, message: "internal error", request_id: "r", data: null })
const zipped = gzipSync(success)

let count = 0
const server = http.createServer({ keepAliveTimeout: 1000 }, (incoming, outgoing) => {
  incoming.resume()
  incoming.on("end", () => {
    const turn = ++count % 40
    if (turn === 10) return void outgoing.socket?.destroy()
    if (turn === 20) return void outgoing.writeHead(503, { "content-type": "text/html" }).end("<html>")
    if (turn === 15) return void outgoing.writeHead(500, { "content-type": "application/json" }).end(failed)
    // It never answers.
    if (count % 400 === 25) return
    if (turn === 30) return void outgoing.writeHead(429, { "content-type": "application/json" }).end(throttled)
    if (turn === 35) {
      return void outgoing
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(zipped)
    }
    outgoing.writeHead(200, { "content-type": "application/json" })
    if (turn === 0) return void outgoing.write(success.slice(0, 100), () => outgoing.socket?.destroy())
    outgoing.end(success)
  })
})
server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port))
process.once("message", () => {
  process.disconnect()
  server.closeAllConnections()
  server.close()
})
