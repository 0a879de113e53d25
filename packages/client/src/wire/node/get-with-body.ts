/**
 * Sends a GET with a body through `node:http`, and answers as `fetch` would. The modules of Node are loaded with the first such
 * call: they take longer to load than the client.
 */
import type { ClientRequest, IncomingMessage } from "node:http"
import type { SendWithBody } from "../get-with-body.ts"

export const sendWithBody: SendWithBody = async (call, url, signal) => {
  const { request } = url.startsWith("https:") ? await import("node:https") : await import("node:http")
  const text = call.body?.kind === "text" ? call.body.text : ""
  const headers = { ...call.headers, "content-length": String(Buffer.byteLength(text)) }
  const { Readable } = await import("node:stream")
  const incoming = await answerOf(request(url, { method: call.method, headers, signal }), text)
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
  return new Response(body, { status: incoming.statusCode ?? 0, headers: headersOf(incoming) })
}

const answerOf = (request: ClientRequest, text: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on("error", reject)
    request.on("response", resolve)
    request.end(text)
  })

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  return headers
}
