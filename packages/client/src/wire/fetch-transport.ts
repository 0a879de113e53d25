/**
 * The innermost handler: turns a {@link Call} into a request, has the whole answer read, and says of each failure whether the
 * request may have been carried out. A transport is any function of this shape; others (a pool of connections, record and
 * replay) are sub-paths.
 */
import { limit, TikTokShopError, TimeoutError, UnsupportedError, ValidationError } from "@tiktok-shop-kit/errors"
import type { DecodeError, LimitError, NetworkError, RateLimitError, ServerError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import { sendWithBody } from "#get-with-body"
import { type Content, contentOf, replyOf, wrongEncoding } from "./read-response.ts"
import { type Call, plainPath, plainPathRule, type Progress } from "../call/call.ts"
import { networkError } from "./network-error.ts"
import type { ErrorInFront } from "./error-in-front.ts"
import { causesOf, isNetworkFailure, isWrongEncoding } from "./network-failure.ts"
import { noStore } from "./no-store.ts"
import { uploadBody } from "./upload-body.ts"
import { userAgentHeader } from "./user-agent.ts"
import type { Reply } from "../call/reply.ts"
import { after } from "./timer.ts"

export type TransportError =
  | ValidationError
  | NetworkError
  | DecodeError
  | LimitError
  | RateLimitError
  | ServerError
  | UnsupportedError

export interface Transport {
  (call: Call): Effect.Effect<Reply, TransportError>
  /** Closes the connections that it keeps, once the requests under way have ended. May be called again. */
  readonly close?: (() => Promise<void>) | undefined
}

export interface FetchOptions {
  /**
   * Default: `globalThis.fetch`, looked up at each request. It gets every request. No fetch sends a GET with a body, so such
   * an operation fails with an `UnsupportedError` beside this option.
   */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Time for each attempt in milliseconds. Default 30,000. */
  readonly attemptTimeoutMs?: number | undefined
  /** The largest answer that is read, in bytes. Default 50 MB. */
  readonly maxBytes?: number | undefined
  /**
   * The header `user-agent`. Default: `tiktok-shop-kit/` and the version of this package; in a browser, the browser's own.
   * `false`: the runtime's own.
   */
  readonly userAgent?: string | false | undefined
}

export const fetchNames: Names<FetchOptions> = {
  fetch: "function",
  attemptTimeoutMs: limit,
  maxBytes: limit,
  userAgent: 1,
}

/** The URL that is sent. Values are percent-encoded; a space is `%20`, a plus `%2B`. */
export const urlOf = (call: Call): string => {
  if (call.url !== undefined) return call.url
  let search = ""
  for (const name in call.query) {
    search += `${search === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(call.query[name]!)}`
  }
  return call.origin + call.path + search
}

/**
 * Sends with `fetch`; a GET that carries a body goes through `node:http` where there is one. Throws a `ConfigurationError` for
 * an option that is no number above 0.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make({ transport: Client.fetchTransport({ maxBytes: 1_000_000 }) })
 * ```
 */
export const fetchTransport = (options: FetchOptions = {}): Transport => {
  checkOptions("fetch", options, fetchNames)
  const { maxBytes = 50 * 1024 * 1024, attemptTimeoutMs = 30_000 } = options
  const cache = noStore()
  const agent = userAgentHeader(options.userAgent)
  const named = (call: Call): Call => ({ ...call, headers: { ...agent, ...call.headers } })
  const exchange = async (call: Call, signal: AbortSignal, onProgress: OnProgress): Promise<Reply> => {
    let response: Response | undefined
    let body: Content
    try {
      response = await send(options.fetch, named(call), { ...cache, signal }, onProgress)
      body = await contentOf(call, response, maxBytes)
    } catch (cause) {
      throw ownError(cause) ?? (isNetworkFailure(cause) ? failureOf(call, cause, response) : cause)
    }
    return replyOf(call, response, body)
  }
  return (call) => {
    const timeoutMs = call.options.attemptTimeoutMs ?? attemptTimeoutMs
    return Effect.withFiber((fiber) =>
      Effect.callback<Reply, TransportError>((resume) => {
        const controller = new AbortController()
        let uploading: Progress | undefined
        let ended = false
        const giveUp = (): void => {
          resume(Effect.fail(tooSlow(call, timeoutMs, uploading)))
          controller.abort()
        }
        let stop = after(fiber, timeoutMs, giveUp)
        // An upload may take as long as it moves: each piece that leaves starts the time anew.
        const onProgress = (progress: Progress): void => {
          if (ended) return
          stop()
          stop = after(fiber, timeoutMs, giveUp)
          uploading = progress
          observe(call.options.onProgress, progress)
        }
        const end = (): void => {
          ended = true
          stop()
        }
        exchange(call, controller.signal, onProgress).then(
          (reply) => {
            end()
            resume(Effect.succeed(reply))
          },
          (thrown: unknown) => {
            end()
            resume(TikTokShopError.is(thrown) ? Effect.fail(thrown as TransportError) : Effect.die(thrown))
          },
        )
        return Effect.sync(() => {
          end()
          controller.abort()
        })
      }),
    )
  }
}

/** `response`: what was answered before the body failed. */
const failureOf = (call: Call, cause: unknown, response: Response | undefined): NetworkError | ErrorInFront =>
  isWrongEncoding(causesOf(cause)) ? wrongEncoding(call, response) : networkError(cause, call)

type OnProgress = (progress: Progress) => void

const send = async (
  given: FetchOptions["fetch"],
  call: Call,
  init: RequestInit & { readonly signal: AbortSignal },
  onProgress: OnProgress,
): Promise<Response> => {
  const { method, body } = call
  if (call.url === undefined && !plainPath.test(call.path)) throw changedPath(call)
  const url = urlOf(call)
  const headers = call.url === undefined ? call.headers : withoutTokens(call.headers)
  for (const name in headers) if (!isHeader(name, headers[name])) throw noHeader(call, name)
  if (method === "GET" && body !== undefined) {
    if (given !== undefined) throw notSentByFetch(call)
    return sendWithBody(call, url, init.signal)
  }
  const content =
    body === undefined || body.kind === "text"
      ? { headers, body: body?.text ?? null }
      : uploadBody(body, headers, onProgress)
  // A token must never follow a redirect to another host.
  const fetch = given ?? globalThis.fetch
  return fetch(url, { ...content, ...init, method, redirect: "manual" })
}

/** `node:http` would go past the fetch that was handed in, and past the proxy, the log or the test behind it. */
const notSentByFetch = ({ operation: { id } }: Call): UnsupportedError =>
  new UnsupportedError({
    message: `${id} is a GET with a JSON body, which no fetch sends. Call it with a client without the option 'fetch', or with a 'transport' that sends such requests.`,
    operation: id,
  })

/** A middleware may have changed the path. */
const changedPath = ({ operation: { id } }: Call): ValidationError =>
  new ValidationError({ message: `${id}: 'path' ${plainPathRule}`, field: "path", operation: id })

/** What fetch takes. Of anything else it says that the request failed, and quotes the value: a token, maybe. */
const isHeader = (name: string, value: unknown): boolean =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value) && /^[\w!#$%&'*+.^`|~-]+$/.test(name)

const noHeader = ({ operation: { id } }: Call, field: string): ValidationError =>
  new ValidationError({
    message: `${id}: '${field}' is no header: a name without spaces, and Latin-1 text in one line.`,
    field,
    operation: id,
  })

/** An address that the platform handed out names any host and carries its own credentials. */
const withoutTokens = ({ "x-tts-access-token": _, authorization: __, ...rest }: Call["headers"]): Call["headers"] =>
  rest

/** What this SDK threw while the request was under way; fetch wraps the failure of a body. */
const ownError = (cause: unknown, depth = 4): TikTokShopError | undefined => {
  if (TikTokShopError.is(cause)) return cause
  return cause instanceof Error && depth > 0 ? ownError(cause.cause, depth - 1) : undefined
}

const tooSlow = (call: Call, timeoutMs: number, uploading: Progress | undefined): TimeoutError => {
  const stalled = uploading !== undefined && uploading.sent < uploading.total
  return new TimeoutError({
    message: stalled
      ? `The upload stood still for ${timeoutMs} ms after ${uploading.sent} of ${uploading.total} bytes. Raise attemptTimeoutMs if the line is that slow.`
      : `No complete answer within ${timeoutMs} ms. Raise attemptTimeoutMs if the operation is slow.`,
    operation: call.operation.id,
    outcome: "unknown",
    retry: "backoff",
    scope: stalled ? "stall" : "attempt",
    timeoutMs,
  })
}
