/**
 * The common part of all transports: it turns a {@link Call} into a request, limits the time of the attempt, reads the whole
 * answer, and decides for each failure whether the platform may have executed the request. `fetch-transport.ts` and
 * `node/node-transport.ts` only send a request. A transport is any function of this type.
 */
import { limit, TikTokShopError, TimeoutError, ValidationError } from "@tiktok-shop-kit/errors"
import type {
  ConfigurationError,
  DecodeError,
  LimitError,
  NetworkError,
  RateLimitError,
  ServerError,
  UnsupportedError,
} from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import { type Call, plainPath, plainPathRule, type Progress } from "../call/call.ts"
import type { Reply } from "../call/reply.ts"
import type { ErrorInFront } from "./error-in-front.ts"
import type { FetchFile } from "./fetch-file.ts"
import { networkError } from "./network-error.ts"
import { causesOf, isNetworkFailure, isWrongEncoding } from "./network-failure.ts"
import { type Answer, brokenOff, contentOf, replyOf, saysEnough, wrongEncoding } from "./read-response.ts"
import { after } from "./timer.ts"
import { uploadBody } from "./upload-body.ts"
import { userAgentHeader } from "./user-agent.ts"

export type TransportError =
  | ValidationError
  | NetworkError
  | DecodeError
  | LimitError
  | RateLimitError
  | ServerError
  | UnsupportedError
  | ConfigurationError

export interface Transport {
  (call: Call): Effect.Effect<Reply, TransportError>
  /** Requests a file for a download. Without it, a download uses the runtime's connections. */
  readonly fetchFile?: FetchFile | undefined
}

/** The options of every transport. */
export interface TransportOptions {
  /** Time for each attempt in milliseconds. Default 30,000. */
  readonly attemptTimeoutMs?: number | undefined
  /** The largest accepted answer in bytes. Default 50 MB. */
  readonly maxBytes?: number | undefined
  /**
   * The header `user-agent`. Default: `tiktok-shop-kit/` and the version of this package; in a browser, the browser's own.
   * `false`: the runtime's own, if it has one.
   */
  readonly userAgent?: string | false | undefined
}

export const transportNames: Names<TransportOptions> = { attemptTimeoutMs: limit, maxBytes: limit, userAgent: 1 }

/** A request as it is sent. */
export interface OutgoingRequest {
  readonly call: Call
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** A stream has the length of its header `content-length`. */
  readonly body: string | ReadableStream<Uint8Array> | undefined
}

/**
 * Sends a request, and resolves as soon as the head of the answer arrives. It must not follow redirects, because a token must not
 * be sent to another host. Rejects with the network's error.
 */
export type Send = (request: OutgoingRequest, signal: AbortSignal) => Promise<Answer>

/** The URL that is sent. Values are percent-encoded: a space is `%20`, a plus is `%2B`. */
export const urlOf = (call: Call): string => {
  if (call.url !== undefined) return call.url
  let search = ""
  for (const name in call.query) {
    search += `${search === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(call.query[name]!)}`
  }
  return call.origin + call.path + search
}

/** Makes a transport from a function that sends a request. */
export const makeTransport = (options: TransportOptions, send: Send): Transport => {
  const { maxBytes = 50 * 1024 * 1024, attemptTimeoutMs = 30_000 } = options
  const agent = userAgentHeader(options.userAgent)
  const exchange = async (call: Call, signal: AbortSignal, onProgress: OnProgress): Promise<Reply> => {
    let answer: Answer | undefined
    try {
      answer = await send(outgoing(call, agent, onProgress), signal)
      return replyOf(call, answer, await contentOf(call, answer, maxBytes))
    } catch (cause) {
      throw ownError(cause) ?? (isNetworkFailure(cause) ? failureOf(call, cause, answer) : cause)
    }
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
        // An upload may take any time while it makes progress: each piece that is sent starts the time again.
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

type OnProgress = (progress: Progress) => void

const outgoing = (call: Call, agent: Call["headers"], onProgress: OnProgress): OutgoingRequest => {
  if (call.url === undefined && !plainPath.test(call.path)) throw changedPath(call)
  const url = urlOf(call)
  const named = { ...agent, ...call.headers }
  const headers = call.url === undefined ? named : withoutTokens(named)
  for (const name in headers) if (!isHeader(name, headers[name])) throw noHeader(call, name)
  const { body } = call
  return body === undefined || body.kind === "text"
    ? { call, url, headers, body: body?.text }
    : { call, url, ...uploadBody(body, headers, onProgress) }
}

/** `answer`: the answer whose body failed, if its head had arrived. */
const failureOf = (call: Call, cause: unknown, answer: Answer | undefined): NetworkError | ErrorInFront =>
  isWrongEncoding(causesOf(cause))
    ? wrongEncoding(call, answer)
    : answer !== undefined && saysEnough(answer)
      ? brokenOff(call, answer)
      : networkError(cause, call, answer !== undefined)

/** The error for a path that a middleware has changed. */
const changedPath = ({ operation: { id } }: Call): ValidationError =>
  new ValidationError({ message: `${id}: 'path' ${plainPathRule}`, field: "path", operation: id })

/** Can the header be sent? For other headers fetch fails and quotes the value, which may be a token. */
const isHeader = (name: string, value: unknown): boolean =>
  typeof value === "string" && headerValue.test(value) && headerName.test(name)

const headerName = /^[\w!#$%&'*+.^`|~-]+$/
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/

const noHeader = ({ operation: { id } }: Call, field: string): ValidationError =>
  new ValidationError({
    message: `${id}: '${field}' is not a valid header. Pass a name without spaces, and Latin-1 text in one line.`,
    field,
    operation: id,
  })

/** An address that the platform returned may belong to any host, and has its own credentials. */
const withoutTokens = ({ "x-tts-access-token": _, authorization: __, ...rest }: Call["headers"]): Call["headers"] =>
  rest

/** The SDK's own error of this request. fetch wraps the failure of a body. */
const ownError = (cause: unknown, depth = 4): TikTokShopError | undefined => {
  if (TikTokShopError.is(cause)) return cause
  return cause instanceof Error && depth > 0 ? ownError(cause.cause, depth - 1) : undefined
}

const tooSlow = (call: Call, timeoutMs: number, uploading: Progress | undefined): TimeoutError => {
  const stalled = uploading !== undefined && uploading.sent < uploading.total
  return new TimeoutError({
    message: stalled
      ? `The upload made no progress for ${timeoutMs} ms after ${uploading.sent} of ${uploading.total} bytes. Raise 'attemptTimeoutMs' if the line is that slow.`
      : `No complete answer within ${timeoutMs} ms. Raise 'attemptTimeoutMs' if the operation is slow.`,
    operation: call.operation.id,
    outcome: "unknown",
    retry: "backoff",
    scope: stalled ? "stall" : "attempt",
    timeoutMs,
  })
}
