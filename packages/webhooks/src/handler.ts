/**
 * The receiver as a function from a Web `Request` to a `Response`: as it stands for Workers, Deno, Bun, Next route handlers
 * and Hono, whose context it takes as well (`app.post(path, handler)`).
 */
import { type ConfigurationError, WebhookError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { IndexedShop } from "./accounts.ts"
import { type Answer, dropThrown, makeReceiver, type Receiver, type ReceiverOptions } from "./receive.ts"
import { parsedBody } from "./verify.ts"

export interface HandlerOptions<Shop extends IndexedShop = never> extends ReceiverOptions<Shop> {
  /** The largest body that is read, in bytes. Default 1 MB (1,048,576). */
  readonly maxBytes?: number | undefined
  /** How long a body may take to arrive, in milliseconds. Default 10,000. */
  readonly readWithinMs?: number | undefined
}

/** What edge runtimes pass beside the request. */
export interface HandlerContext {
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

/** What is used of Hono's context. */
export interface HonoContext {
  readonly req: { readonly raw: Request }
  /** Throws where the runtime has none. */
  readonly executionCtx?: HandlerContext
}

export interface Handler {
  /**
   * Answers without a body: 200 accepted, 400 unreadable, 401 not signed by one of the apps, 405 not a POST, 413 too large,
   * 500 not handled (comes again), 503 busy (comes again). Rejects only with a ConfigurationError, where something has read
   * the request's body already.
   */
  (request: Request | HonoContext, context?: HandlerContext | object): Promise<Response>
  /** Resolves once no event is in hand: for a process that is about to end and takes no more deliveries. */
  readonly drain: () => Promise<void>
}

/** Throws a ConfigurationError for apps without a secret, and for a name in `on` that is no event. */
export const makeHandler = <Shop extends IndexedShop = never>(options: HandlerOptions<Shop>): Handler =>
  handlerWith(options, makeReceiver(options))

/** A receiver behind HTTP. */
export const handlerWith = <Shop extends IndexedShop>(
  options: Pick<HandlerOptions<Shop>, "maxBytes" | "readWithinMs" | "onRejected">,
  receiver: Receiver,
): Handler => {
  const { maxBytes = 1_048_576, readWithinMs = 10_000 } = options
  const onRejected = dropThrown(options.onRejected)
  const handle = async (given: Request | HonoContext, context?: HandlerContext | object): Promise<Response> => {
    const isHono = "req" in given
    const request = isHono ? given.req.raw : given
    const runtime = isHono ? executionContext(given) : context
    const answer = await answerTo(receiver, request, runtime, { maxBytes, readWithinMs })
    if (!(answer instanceof WebhookError)) return responseOf(answer.status)
    onRejected(answer)
    return responseOf(answer.reason === "method" ? 405 : answer.reason === "too-large" ? 413 : 400)
  }
  return Object.assign(handle, { drain: () => Effect.runPromise(receiver.drain) })
}

const executionContext = (context: HonoContext): HandlerContext | undefined => {
  try {
    return context.executionCtx
  } catch {
    return undefined
  }
}

interface Limits {
  readonly maxBytes: number
  readonly readWithinMs: number
}

const responseOf = (status: Answer["status"]): Response =>
  new Response(null, { status, ...(status === 405 ? { headers: { allow: "POST" } } : {}) })

const answerTo = async (
  receiver: Receiver,
  request: Request,
  context: HandlerContext | undefined,
  limits: Limits,
): Promise<Answer | WebhookError> => {
  if (request.method !== "POST") {
    return new WebhookError({ reason: "method", message: "A delivery must be a POST." })
  }
  if (request.bodyUsed) throw parsedBody() satisfies ConfigurationError
  const body = await readAtMost(request, limits)
  if (body instanceof WebhookError) return body
  const waitUntil = typeof context?.waitUntil === "function" ? context.waitUntil.bind(context) : undefined
  return Effect.runPromise(receiver({ headers: request.headers, body, waitUntil }))
}

/** Stops as soon as there is more than `maxBytes`, whatever the headers say. */
const readAtMost = async (request: Request, limits: Limits): Promise<Uint8Array<ArrayBuffer> | WebhookError> => {
  const { maxBytes, readWithinMs } = limits
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return tooLarge(maxBytes)
  if (request.body === null) return new Uint8Array()
  const chunks: Array<Uint8Array> = []
  let length = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<"late">((resolve) => (timer = setTimeout(resolve, readWithinMs, "late")))
  // The stream is left as it is, never cancelled: that would close the connection before the answer is out.
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late])
      if (next === "late") return unreadable(`did not arrive within ${readWithinMs} ms (readWithinMs)`)
      if (next.done) return joined(chunks, length)
      length += next.value.length
      if (length > maxBytes) return tooLarge(maxBytes)
      chunks.push(next.value)
    }
  } catch {
    return unreadable("broke off before its end")
  } finally {
    clearTimeout(timer)
  }
}

const joined = (chunks: ReadonlyArray<Uint8Array>, length: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const unreadable = (what: string): WebhookError =>
  new WebhookError({ reason: "body", message: `The delivery ${what}.` })

const tooLarge = (maxBytes: number): WebhookError =>
  new WebhookError({ reason: "too-large", message: `The delivery is larger than ${maxBytes} bytes (maxBytes).` })
