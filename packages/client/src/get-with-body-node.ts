/** Sends a GET with a body through `node:http`, loaded on the first one, and answers as `fetch` would. */
import type { SendWithBody } from "./get-with-body.ts"

export const sendWithBody: SendWithBody | undefined = async (call, url, signal) => {
  const { request } = url.startsWith("https:") ? await import("node:https") : await import("node:http")
  const { Readable } = await import("node:stream")
  return new Promise((resolve, reject) => {
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
}
