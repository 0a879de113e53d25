/**
 * The handler behind `node:http` and Express. It needs the raw body: mount it before `express.json()`, or put
 * `express.raw({ type: "*\/*" })` on its route.
 */
import { nodeRequest } from "@tiktok-shop-kit/client/node-request"
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import type { IncomingMessage, ServerResponse } from "node:http"
import { parsedBodyError } from "./config-error.ts"

/** Express's request. A body parser sets `body`; some hosts keep the bytes as `rawBody`. */
type Incoming = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

/** Resolves once the response is sent. */
export type NodeListener = (
  request: Incoming,
  response: ServerResponse,
  next?: (error: unknown) => void,
) => Promise<void>

/**
 * Turns the handler, or your function around it, into a listener. A ConfigurationError is passed to `next` (Express). Without a `next` the response is 500,
 * with the remedy as its text.
 *
 * @example
 * ```ts
 * import { makeHandler } from "@tiktok-shop-kit/webhooks"
 * import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
 * import { createServer } from "node:http"
 *
 * const handler = makeHandler({
 *   apps: { appKey: "29a39d", appSecret: "e59af819cc" },
 *   on: { ORDER_STATUS_CHANGE: ({ data }) => console.log(data.order_id) },
 * })
 * createServer(toNodeListener(handler)).listen(8080)
 * ```
 */
export const toNodeListener =
  (handler: (request: Request) => Promise<Response>): NodeListener =>
  (incoming, outgoing, next) => {
    const answered = async (): Promise<void> => {
      const response = await handler(nodeRequest(incoming, bodyRead(incoming)))
      outgoing.statusCode = response.status
      for (const [name, value] of response.headers) outgoing.setHeader(name, value)
      // The rest of an unread body is not needed: the connection closes after the answer. HTTP/2 closes the stream by itself.
      if (!incoming.complete && incoming.httpVersionMajor === 1) outgoing.setHeader("connection", "close")
      outgoing.end()
    }
    return answered().catch((error: unknown) => {
      if (next !== undefined) return next(error)
      outgoing.statusCode = 500
      // Any other error may contain text that the sender must not see.
      outgoing.setHeader("content-type", "text/plain").end(error instanceof ConfigurationError ? error.message : "")
    })
  }

/** The bytes, if other code has read them already. Methods other than POST are refused before reading. */
const bodyRead = (incoming: Incoming): BodyInit | undefined => {
  if (incoming.method !== "POST") return undefined
  const { body, rawBody } = incoming
  const raw = isRaw(rawBody) ? rawBody : body
  if (isRaw(raw)) return raw
  // express.raw sets an empty object if there was no body.
  if (raw !== undefined && raw !== null && Object.keys(raw).length > 0) throw parsedBodyError(remedy)
  if (incoming.readableEnded && hasBody(incoming)) throw parsedBodyError(remedy)
  return undefined
}

const remedy =
  "keep the bytes for this route. Express: express.raw({ type: '*/*' }) on it, before express.json(). Nest: rawBody: true. Next, pages: export const config = { api: { bodyParser: false } }. Fastify: toFastifyPlugin. Others: put them into request.rawBody"

const hasBody = ({ headers }: Incoming): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0

const isRaw = (value: unknown): value is string | Uint8Array<ArrayBuffer> =>
  typeof value === "string" || value instanceof Uint8Array
