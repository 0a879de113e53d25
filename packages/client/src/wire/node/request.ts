/** Turns a request of `node:http`, Express or HTTP/2 into the `Request` that a fetch handler takes. */
import type { IncomingMessage } from "node:http"
import { Readable } from "node:stream"

/**
 * Returns the request as a `Request`: method, path with its query, headers and body. The host is always `localhost`, because the
 * sender chooses the `Host` header. Throws a `TypeError` for a method that `Request` refuses, such as TRACE.
 *
 * @param body The bytes, if something has read them already. Default: the stream of the request.
 *
 * @example
 * ```ts
 * import { nodeRequest } from "@tiktok-shop-kit/client/node-request"
 * import { createServer } from "node:http"
 *
 * const handle = async (request: Request): Promise<Response> => new Response(new URL(request.url).pathname)
 *
 * createServer(async (incoming, outgoing) => {
 *   const response = await handle(nodeRequest(incoming))
 *   outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
 * })
 * ```
 */
export const nodeRequest = (incoming: IncomingMessage, body?: BodyInit): Request => {
  const { method = "GET" } = incoming
  const init: RequestInit & { duplex: "half" } = { method, headers: headersOf(incoming), duplex: "half" }
  const hasBody = method !== "GET" && method !== "HEAD"
  return new Request(urlOf(incoming), hasBody ? { ...init, body: body ?? streamOf(incoming) } : init)
}

const streamOf = (incoming: IncomingMessage): BodyInit => Readable.toWeb(incoming) as ReadableStream<Uint8Array>

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    // In HTTP/2 the method and the path are headers.
    if (name.startsWith(":")) continue
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  return headers
}

/** Appends the path as text. Parsed as a URL, a path with two slashes at its start would become the name of a host. */
const urlOf = ({ url = "/" }: IncomingMessage): string => `http://localhost${url.startsWith("/") ? url : "/"}`
