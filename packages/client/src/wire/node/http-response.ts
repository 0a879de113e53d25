/**
 * Sends through `node:http` or `node:https`, and returns the response that `fetch` would return. The first request loads these
 * modules, because they take longer to load than the client.
 */
import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http"
import { noteConnectError } from "./connect-errors.ts"
import { nodeResponse } from "./node-response.ts"

export const httpResponse = async (url: string, options: RequestOptions, text?: string): Promise<Response> => {
  const { request } = url.startsWith("https:") ? await import("node:https") : await import("node:http")
  const incoming = await answerOf(request(url, options), text, options.signal)
  return nodeResponse(incoming.statusCode ?? 0, incoming.headers, incoming)
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
    // An answer that switches to another protocol (HTTP 101) ends the request without an error.
    request.on("close", () => reject(withoutAnswer()))
    request.end(text)
  })

const withoutAnswer = (): Error => Object.assign(new Error("closed before an answer came"), { code: "ECONNRESET" })
