/** Sends a GET with a body through `node:http`, and answers as `fetch` would. */
import * as http from "node:http"
import * as https from "node:https"
import { Readable } from "node:stream"
import type { SendWithBody } from "../get-with-body.ts"

export const sendWithBody: SendWithBody = (call, url, signal) =>
  new Promise((resolve, reject) => {
    const { request } = url.startsWith("https:") ? https : http
    const text = call.body?.kind === "text" ? call.body.text : ""
    const headers = { ...call.headers, "content-length": String(Buffer.byteLength(text)) }
    const outgoing = request(url, { method: call.method, headers, signal }, (incoming) => {
      const answered = new Headers()
      for (const [name, value] of Object.entries(incoming.headers)) {
        for (const one of [value ?? []].flat()) answered.append(name, one)
      }
      const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
      resolve(new Response(body, { status: incoming.statusCode ?? 0, headers: answered }))
    })
    outgoing.on("error", reject)
    outgoing.end(text)
  })
