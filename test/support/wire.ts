/**
 * A real HTTP server on loopback whose answers a test scripts, one per request, and which records the raw request: target,
 * headers and body bytes. The last answer repeats.
 */
import * as http from "node:http"
import type { AddressInfo } from "node:net"

export interface WireRequest {
  readonly method: string
  /** Path and query of the request line. */
  readonly target: string
  readonly path: string
  /** Decoded, in the order sent. */
  readonly query: ReadonlyArray<readonly [string, string]>
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

export type Answer =
  | {
      readonly status?: number
      readonly headers?: Record<string, string>
      readonly json?: unknown
      readonly text?: string
      readonly bytes?: Buffer
      readonly delayMs?: number
    }
  /** Closes the connection: after reading the request, or after sending only half of an answer. */
  | { readonly reset: "after-request" | "half-answer" }
  /** Reads the request and never answers. */
  | { readonly hang: true }

export interface Wire {
  readonly url: string
  readonly requests: Array<WireRequest>
  /** Sockets that are open now. */
  readonly openSockets: () => number
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export const ok = (data: unknown, requestId = "req-1"): Answer => ({
  json: { code: 0, message: "Success", request_id: requestId, data },
})

export const refused = (code: number, message: string, status = 200): Answer => ({
  status,
  json: { code, message, request_id: "req-refused", data: null },
})

export const wire = async (answers: ReadonlyArray<Answer> | ((request: WireRequest) => Answer)): Promise<Wire> => {
  const requests: Array<WireRequest> = []
  const sockets = new Set<object>()
  const next = (request: WireRequest): Answer =>
    typeof answers === "function"
      ? answers(request)
      : (answers[Math.min(requests.length, answers.length) - 1] ?? ok({}))
  const server = http.createServer((incoming, outgoing) => {
    const chunks: Array<Buffer> = []
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
    incoming.on("end", () => {
      const url = new URL(incoming.url ?? "/", "http://wire")
      const request: WireRequest = {
        method: incoming.method ?? "",
        target: incoming.url ?? "",
        path: url.pathname,
        query: [...url.searchParams],
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      }
      requests.push(request)
      give(next(request), outgoing)
    })
  })
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    socket.on("error", () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    openSockets: () => sockets.size,
    close,
    [Symbol.asyncDispose]: close,
  }
}

const give = (answer: Answer, outgoing: http.ServerResponse): void => {
  if ("hang" in answer) return
  if ("reset" in answer) {
    if (answer.reset === "after-request") return void outgoing.socket?.destroy()
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": "1000" })
    outgoing.write('{"code":0,', () => outgoing.socket?.destroy())
    return
  }
  const body = answer.bytes ?? Buffer.from(answer.text ?? JSON.stringify(answer.json ?? {}))
  const send = () => {
    outgoing.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers })
    outgoing.end(body)
  }
  if (answer.delayMs === undefined) send()
  else setTimeout(send, answer.delayMs)
}
