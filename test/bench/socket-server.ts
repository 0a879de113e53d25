/** The server of the socket bench, a separate process: answers every request with the same 15 kB. Prints its port. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { answer } from "./answer.ts"

const bytes = Buffer.from(answer)
const headers = { "content-type": "application/json", "content-length": bytes.length }
const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume().on("end", () => response.writeHead(200, headers).end(bytes))
})
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port))
// The bench ends it by closing its input.
process.stdin.resume().on("end", () => process.exit())
