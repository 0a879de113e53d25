/** Sends a GET with a body through `node:http`, and answers as `fetch` would. Only then is `node:http` loaded. */
import type { ClientRequest, IncomingMessage } from "node:http"
import { Readable } from "node:stream"
import type { SendWithBody } from "../get-with-body.ts"

export const sendWithBody: SendWithBody = async (call, url, signal) => {
  const { request } = url.startsWith("https:") ? await import("node:https") : await import("node:http")
  const text = call.body?.kind === "text" ? call.body.text : ""
  const headers = { ...call.headers, "content-length": String(Buffer.byteLength(text)) }
  return responseOf(request(url, { method: call.method, headers, signal }), text)
}

const responseOf = (request: ClientRequest, text: string): Promise<Response> =>
  new Promise((resolve, reject) => {
    request.on("error", reject)
    request.on("response", (incoming: IncomingMessage) => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(incoming.headers)) {
        for (const one of [value ?? []].flat()) headers.append(name, one)
      }
      const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
      resolve(new Response(body, { status: incoming.statusCode ?? 0, headers }))
    })
    request.end(text)
  })
