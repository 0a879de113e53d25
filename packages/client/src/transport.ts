/**
 * The innermost handler: turns a {@link Call} into a request, reads the whole answer, and says of each failure whether the
 * request may have been carried out. A transport is any function of this shape; others (a pool of connections, record and
 * replay) stand in sub-paths.
 */
import type { NetworkError } from "@tiktok-shop-kit/errors"
import {
  DecodeError,
  LimitError,
  RateLimitError,
  ServerError,
  TikTokShopError,
  TimeoutError,
  UnsupportedError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { networkError } from "./network-error.ts"
import { parse } from "./json.ts"
import { sendWithBody } from "#get-with-body"
import type { Call } from "./call.ts"
import { retryAfterMs } from "./retry-after.ts"
import { outgoing, type Progress } from "./outgoing.ts"
import type { Reply } from "./reply.ts"
import { after } from "./timer.ts"

export type TransportError = NetworkError | DecodeError | LimitError | RateLimitError | ServerError | UnsupportedError

export type Transport = (call: Call) => Effect.Effect<Reply, TransportError>

export interface FetchOptions {
  /** Default: `globalThis.fetch`, looked up at each request. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Time for each attempt in milliseconds. Default 30,000. */
  readonly attemptTimeoutMs?: number | undefined
  /** The largest answer that is read, in bytes. Default 50 MB. */
  readonly maxBytes?: number | undefined
}

/** The URL that leaves. Values are percent-encoded; a space is `%20`, a plus `%2B`. */
export const urlOf = (call: Call): string => {
  if (call.url !== undefined) return call.url
  let search = ""
  for (const name in call.query) {
    search += `${search === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(call.query[name]!)}`
  }
  return call.origin + call.path + search
}

/** Sends with `fetch`; a GET that carries a body goes through `node:http` where there is one. */
export const fetchTransport = (options: FetchOptions = {}): Transport => {
  const maxBytes = options.maxBytes ?? 50 * 1024 * 1024
  const send = (call: Call, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Response> => {
    if (call.method === "GET" && call.body !== undefined) return sendWithBody!(call, urlOf(call), signal)
    // A token must never follow a redirect to another host.
    const request = { ...outgoing(call, onProgress), method: call.method, signal, redirect: "manual" as const }
    return (options.fetch ?? globalThis.fetch)(urlOf(call), request)
  }
  const exchange = async (
    call: Call,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Reply> => {
    let response: Response
    let body: Text | Bytes = noBytes
    try {
      response = await send(call, signal, onProgress)
      if (isRedirect(response)) await response.body?.cancel()
      else body = await readAtMost(response, maxBytes, wantsBytes(call, response))
    } catch (cause) {
      throw ownError(cause) ?? networkError(cause, call)
    }
    return replyOf(call, response, body)
  }
  return (call) => {
    const timeoutMs = call.options.attemptTimeoutMs ?? options.attemptTimeoutMs ?? 30_000
    if (call.method === "GET" && call.body !== undefined && sendWithBody === undefined) {
      return Effect.fail(noBodyWithGet(call))
    }
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
          call.options.onProgress?.(progress)
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

const noBodyWithGet = (call: Call): UnsupportedError =>
  new UnsupportedError({
    message: `${call.operation.id} is a GET with a JSON body, which no fetch sends. Call it on Node, Deno or Bun.`,
    operation: call.operation.id,
  })

type Text = string
type Bytes = Uint8Array<ArrayBuffer>

const noBytes: Bytes = new Uint8Array()

/** What is not JSON is read as bytes: a file, or a gateway's web page. */
const wantsBytes = (call: Call, { headers }: Response): boolean =>
  call.operation.answer === "binary" && !isJson(headers)

const isJson = (headers: Headers): boolean => /json/i.test(headers.get("content-type") ?? "")

const isRedirect = ({ type, status }: Response): boolean => type === "opaqueredirect" || (status >= 300 && status < 400)

/** The whole answer; fails as soon as it is longer than `maxBytes`. */
const readAtMost = async (response: Response, maxBytes: number, asBytes: boolean): Promise<Text | Bytes> => {
  const { headers, body } = response
  const declared = Number(headers.get("content-length") ?? 0)
  if (declared > maxBytes) {
    await body?.cancel()
    throw tooLarge(maxBytes)
  }
  // A length that holds needs no counting: the runtime reads it in one go.
  if (declared > 0 && !headers.has("content-encoding")) {
    return asBytes ? new Uint8Array(await response.arrayBuffer()) : response.text()
  }
  const bytes = body === null ? noBytes : await counted(body, maxBytes)
  return asBytes ? bytes : utf8.decode(bytes)
}

const counted = async (body: ReadableStream<Uint8Array<ArrayBuffer>>, maxBytes: number): Promise<Bytes> => {
  const reader = body.getReader()
  const chunks: Array<Bytes> = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > maxBytes) {
      await reader.cancel()
      throw tooLarge(maxBytes)
    }
    chunks.push(read.value)
  }
  if (chunks.length === 1) return chunks[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const tooLarge = (maxBytes: number): LimitError =>
  new LimitError({
    message: `The answer is larger than ${maxBytes} bytes. Ask for less, or raise maxBytes of the transport.`,
    outcome: "unknown",
    limit: maxBytes,
  })

const utf8 = new TextDecoder()

/** Throws what the answer cannot be made sense of as. */
const replyOf = (call: Call, response: Response, body: Text | Bytes): Reply => {
  const { status, headers } = response
  if (isRedirect(response)) throw networkError(new Error("redirect"), call, "redirect", status)
  if (typeof body !== "string") return { status, headers, body }
  if (body === "") return { status, headers, body: undefined }
  try {
    return { status, headers, body: parse(body) }
  } catch {
    throw notJson(call, response, body)
  }
}

/** A gateway's web page, or half an answer. 429 and 5xx pages say enough by their status. */
const notJson = (call: Call, response: Response, text: string): TransportError => {
  const { status, headers } = response
  const contentType = headers.get("content-type") ?? "no content type"
  const looksLike = text.startsWith("<") ? "a web page" : "text that is not complete JSON"
  const what = `The answer (HTTP ${status}, ${contentType}, ${text.length} characters) is ${looksLike}.`
  const fields = { operation: call.operation.id, status }
  const afterMs = retryAfterMs(headers)
  const wait = afterMs === undefined ? { retry: "backoff" as const } : { retry: { afterMs }, retryAfterMs: afterMs }
  if (status === 429) {
    const message = `${what} Something in front of the platform throttles; slow down.`
    return new RateLimitError({ ...fields, ...wait, message, outcome: "refused" })
  }
  if (status >= 500) {
    const message = `${what} The platform or something in front of it failed.`
    return new ServerError({ ...fields, ...wait, message, outcome: "unknown" })
  }
  const message = `${what} Check the base URL and any proxy in between.`
  return new DecodeError({ ...fields, message, contentType, outcome: "unknown" })
}
