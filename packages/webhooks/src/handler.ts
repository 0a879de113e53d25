/**
 * The receiver behind HTTP: a function from a Web `Request` to a `Response`. Workers, Deno, Bun and Next route handlers call
 * it directly. It also accepts Hono's context (`app.post(path, handler)`).
 */
import { WebhookError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Effect from "effect/Effect"
import type { IndexedShop } from "./accounts.ts"
import { readBody } from "./body.ts"
import { type Receiver, receiverWith } from "./receive.ts"
import { checkHandlerOptions, type HandlerOptions } from "./receiver-options.ts"
import { makeRouter } from "./route.ts"
import { configError, parsedBodyError } from "./config-error.ts"

/** The context that edge runtimes pass with the request. */
export interface HandlerContext {
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

/** The part of Hono's context that the handler uses. */
export interface HonoContext {
  readonly req: { readonly raw: Request }
  /** Throws if the runtime has no execution context. */
  readonly executionCtx?: HandlerContext
}

export interface Handler {
  /**
   * Answers without a body: 200 accepted, 400 unreadable, 401 not signed by one of the apps, 405 not a POST, 413 too large,
   * 500 not handled (comes again), 503 busy (comes again). Rejects only with a ConfigurationError, if it gets no Web Request, or a
   * Request whose body was read already.
   *
   * `runtime` is what the platform passes after the request: `(request, env, context)` of Workers, `(context, next)` of Hono. The
   * handler passes work that continues after the answer to the first `waitUntil` in it.
   */
  (
    request: Request | HonoContext,
    // Any value, written so that a `waitUntil` in it still has its type.
    ...runtime: ReadonlyArray<HandlerContext | {} | null | undefined>
  ): Promise<Response>
  /** Resolves once no event is pending. Call it before the process ends, after the server has stopped accepting requests. */
  readonly drain: () => Promise<void>
}

/**
 * Makes the handler. Throws a ConfigurationError for apps without a secret, an unknown option, a number out of range, and a name
 * in `on` that is not an event.
 *
 * @example
 * ```ts
 * import { makeHandler } from "@tiktok-shop-kit/webhooks"
 *
 * const handler = makeHandler({
 *   apps: { appKey: "29a39d", appSecret: "e59af819cc" },
 *   on: { ORDER_STATUS_CHANGE: ({ data }) => console.log(data.order_id, data.order_status) },
 * })
 * export default { fetch: handler }
 * ```
 */
export const makeHandler = <Shop extends IndexedShop = never>(options: HandlerOptions<Shop>): Handler => {
  checkHandlerOptions(options)
  return handlerWith(options, receiverWith(options, makeRouter(options)))
}

/** A receiver behind HTTP. */
export const handlerWith = <Shop extends IndexedShop>(
  options: Pick<HandlerOptions<Shop>, "maxBytes" | "readWithinMs" | "onRejected">,
  receiver: Receiver,
): Handler => {
  const { maxBytes = 1_048_576, readWithinMs = 10_000 } = options

  const statusOf = async (request: Request, waitUntil: HandlerContext["waitUntil"]): Promise<number> => {
    const body = request.method === "POST" ? await readBody(request, { maxBytes, readWithinMs }) : notPost()
    if (!(body instanceof WebhookError)) {
      return (await Effect.runPromise(receiver({ headers: request.headers, body, waitUntil }))).status
    }
    observe(options.onRejected, body)
    return body.reason === "method" ? 405 : body.reason === "too-large" ? 413 : 400
  }
  const handle = async (given: Request | HonoContext, ...runtime: ReadonlyArray<unknown>): Promise<Response> => {
    const request = "req" in given ? given.req.raw : given
    if (typeof request?.headers?.get !== "function") throw notARequest()
    if (request.bodyUsed || request.body?.locked) throw parsedBodyError()
    const status = await statusOf(request, waitUntilOf(given, runtime))
    return new Response(null, { status, ...(status === 405 ? { headers: { allow: "POST" } } : {}) })
  }
  return Object.assign(handle, { drain: () => Effect.runPromise(receiver.drain) })
}

const waitUntilOf = (given: Request | HonoContext, runtime: ReadonlyArray<unknown>): HandlerContext["waitUntil"] => {
  const contexts = ["req" in given ? executionContext(given) : undefined, ...runtime]
  const context = contexts.find((one) => typeof (one as HandlerContext | undefined)?.waitUntil === "function")
  return (context as HandlerContext | undefined)?.waitUntil?.bind(context)
}

const executionContext = (context: HonoContext): HandlerContext | undefined => {
  try {
    return context.executionCtx
  } catch {
    return undefined
  }
}

const notPost = (): WebhookError => new WebhookError({ reason: "method", message: "A delivery must be a POST." })

const notARequest = () =>
  configError(
    "request",
    "is not a Web Request",
    "behind node:http, Express and similar servers use toNodeListener(handler) of @tiktok-shop-kit/webhooks/node, behind Fastify toFastifyPlugin of …/node/fastify",
  )
