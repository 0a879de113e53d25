/**
 * Sends through `node:http` or `node:https`, and answers as `fetch` would. The modules of Node are loaded with the first such
 * request: they take longer to load than the client.
 */
import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http"
import { noteConnectError } from "./connect-errors.ts"
import { decoded } from "./decoded.ts"

export const httpResponse = async (url: string, options: RequestOptions, text?: string): Promise<Response> => {
  const { request } = url.startsWith("https:") ? await import("node:https") : await import("node:http")
  const incoming = await answerOf(request(url, options), text, options.signal)
  const status = statusOf(incoming)
  const headers = headersOf(incoming)
  if (withoutBody.includes(status)) {
    incoming.resume()
    return new Response(null, { status, headers })
  }
  const { Readable } = await import("node:stream")
  const body = Readable.toWeb(decoded(incoming, headers.get("content-encoding"))) as ReadableStream<Uint8Array>
  return new Response(body, { status, headers })
}

const answerOf = (
  request: ClientRequest,
  text: string | undefined,
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    let isConnected = false
    const connected = (): void => void (isConnected = true)
    request.on("socket", (socket) => {
      if (request.reusedSocket) connected()
      else socket.once("encrypted" in socket ? "secureConnect" : "connect", connected)
    })
    request.on("error", (error) => {
      if (!isConnected) noteConnectError(error)
      reject(signal?.aborted === true ? signal.reason : error)
    })
    request.on("response", resolve)
    request.end(text)
  })

/** `Response` takes no body beside these. */
const withoutBody: ReadonlyArray<number> = [204, 205, 304]

/** `Response` takes 200 to 599; Node reads any number. */
const statusOf = (incoming: IncomingMessage): number => {
  const { statusCode = 0 } = incoming
  if (statusCode >= 200 && statusCode <= 599) return statusCode
  incoming.destroy()
  throw Object.assign(new Error(`HTTP has no status ${statusCode}`), { code: "HPE_INVALID_STATUS" })
}

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  return headers
}
