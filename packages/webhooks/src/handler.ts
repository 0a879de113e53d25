/**
 * The receiver as a function from a Web `Request` to a `Response`: as it stands for Workers, Deno, Bun, Next route handlers
 * and Hono (`app.post(path, (c) => handler(c.req.raw))`).
 */
import { type ConfigurationError, WebhookError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { type Answer, makeReceiver, type Receiver, type ReceiverOptions } from "./receive.ts"
import { parsedBody } from "./verify.ts"

export interface HandlerOptions extends ReceiverOptions {
  /** The largest body that is read, in bytes. Default 1 MB (1,048,576). */
  readonly maxBytes?: number | undefined
}

/** What edge runtimes pass beside the request. */
export interface HandlerContext {
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

/**
 * Answers without a body: 200 accepted, 400 signed but unreadable, 401 not signed by one of the apps, 405 not a POST, 413 too
 * large, 500 not handled (comes again), 503 busy (comes again). Rejects only with a ConfigurationError, where something has
 * read the request's body already.
 */
export type Handler = (request: Request, context?: HandlerContext) => Promise<Response>

/** Throws a ConfigurationError for apps without a secret, and for a name in `on` that is no event. */
export const makeHandler = (options: HandlerOptions): Handler => {
  const receiver = makeReceiver(options)
  const maxBytes = options.maxBytes ?? 1_048_576
  return async (request, context) => {
    const answer = await answerTo(receiver, request, context, maxBytes)
    if (answer instanceof WebhookError) {
      options.onRejected?.(answer)
      return responseOf(answer.reason === "method" ? 405 : answer.reason === "too-large" ? 413 : 400)
    }
    return responseOf(answer.status)
  }
}

const responseOf = (status: Answer["status"]): Response =>
  new Response(null, { status, ...(status === 405 ? { headers: { allow: "POST" } } : {}) })

const answerTo = async (
  receiver: Receiver,
  request: Request,
  context: HandlerContext | undefined,
  maxBytes: number,
): Promise<Answer | WebhookError> => {
  if (request.method !== "POST") {
    return new WebhookError({ reason: "method", message: "A delivery must be a POST." })
  }
  if (request.bodyUsed) throw parsedBody() satisfies ConfigurationError
  const body = await readAtMost(request, maxBytes)
  if (body instanceof WebhookError) return body
  const waitUntil = typeof context?.waitUntil === "function" ? context.waitUntil.bind(context) : undefined
  return Effect.runPromise(receiver({ headers: request.headers, body, waitUntil }))
}

/** Stops as soon as there is more than `maxBytes`, whatever the headers say. */
const readAtMost = async (request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | WebhookError> => {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return tooLarge(maxBytes)
  if (request.body === null) return new Uint8Array()
  const chunks: Array<Uint8Array> = []
  let length = 0
  try {
    // Cancelling would close the connection before the answer is out.
    for await (const chunk of request.body.values({ preventCancel: true })) {
      length += chunk.length
      if (length > maxBytes) return tooLarge(maxBytes)
      chunks.push(chunk)
    }
  } catch {
    return new WebhookError({ reason: "body", message: "The delivery broke off before its end." })
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const tooLarge = (maxBytes: number): WebhookError =>
  new WebhookError({ reason: "too-large", message: `The delivery is larger than ${maxBytes} bytes (maxBytes).` })
