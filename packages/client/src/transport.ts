/**
 * The innermost handler: turns a {@link Call} into a request, reads the whole answer, and says of each failure whether the
 * request may have been carried out. A transport is any function of this shape; `layerFetch`-like variants stand in sub-paths.
 */
import type { NetworkError } from "@tiktok-shop-kit/errors"
import {
  DecodeError,
  LimitError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnsupportedError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { networkError } from "./network-error.ts"
import { parse } from "./json.ts"
import { sendWithBody } from "#get-with-body"
import type { Call } from "./call.ts"
import { retryAfterMs } from "./retry-after.ts"
import type { Reply } from "./reply.ts"

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
  let search = ""
  for (const name in call.query) {
    search += `${search === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(call.query[name]!)}`
  }
  return call.origin + call.path + search
}

const formOf = (parts: Extract<Call["body"], { kind: "multipart" }>["parts"]): FormData => {
  const form = new FormData()
  for (const { name, value, filename } of parts) {
    if (typeof value === "string") form.append(name, value)
    else form.append(name, value, filename)
  }
  return form
}

const bodyOf = (call: Call): BodyInit | null => {
  switch (call.body?.kind) {
    case undefined:
      return null
    case "text":
      return call.body.text
    case "bytes":
      return call.body.bytes
    case "multipart":
      return formOf(call.body.parts)
  }
}

/** Sends with `fetch`; a GET that carries a body goes through `node:http` where there is one. */
export const fetchTransport = (options: FetchOptions = {}): Transport => {
  const maxBytes = options.maxBytes ?? 50 * 1024 * 1024
  const send = (call: Call, signal: AbortSignal): Promise<Response> => {
    const request: RequestInit = { method: call.method, headers: call.headers, body: bodyOf(call), signal }
    // A token must never follow a redirect to another host.
    return (options.fetch ?? globalThis.fetch)(urlOf(call), { ...request, redirect: "manual" })
  }
  return (call) => {
    const timeoutMs = call.options.attemptTimeoutMs ?? options.attemptTimeoutMs ?? 30_000
    const getWithBody = call.method === "GET" && call.body !== undefined
    if (getWithBody && sendWithBody === undefined) return Effect.fail(noBodyWithGet(call))
    return Effect.timeoutOrElse(
      Effect.flatMap(
        Effect.tryPromise({
          try: async (signal) => {
            const response = await (getWithBody ? sendWithBody!(call, urlOf(call), signal) : send(call, signal))
            return { response, bytes: await readAtMost(response, maxBytes) }
          },
          catch: (cause) => (cause instanceof LimitError ? cause : networkError(cause, call)),
        }),
        ({ response, bytes }) => replyOf(call, response, bytes),
      ),
      {
        duration: timeoutMs,
        orElse: () =>
          Effect.fail(
            new TimeoutError({
              message: `No complete answer within ${timeoutMs} ms. Raise attemptTimeoutMs if the operation is slow.`,
              operation: call.operation.id,
              outcome: "unknown",
              retry: "backoff",
              scope: "attempt",
              timeoutMs,
            }),
          ),
      },
    )
  }
}

const noBodyWithGet = (call: Call): UnsupportedError =>
  new UnsupportedError({
    message: `${call.operation.id} is a GET with a JSON body, which no fetch sends. Call it on Node, Deno or Bun.`,
    operation: call.operation.id,
  })

/** The answer's text, or bytes for a binary one; fails as soon as it is longer than `maxBytes`. */
const readAtMost = async (response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> => {
  const declared = Number(response.headers.get("content-length") ?? 0)
  if (declared > maxBytes) {
    await response.body?.cancel()
    throw tooLarge(maxBytes)
  }
  if (response.body === null) return new Uint8Array()
  if (declared > 0 && !response.headers.has("content-encoding")) return new Uint8Array(await response.arrayBuffer())
  const chunks: Array<Uint8Array> = []
  let length = 0
  for await (const chunk of response.body) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  const whole = new Uint8Array(length)
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0)
  return whole
}

const tooLarge = (maxBytes: number): LimitError =>
  new LimitError({
    message: `The answer is larger than ${maxBytes} bytes. Ask for less, or raise maxBytes of the transport.`,
    outcome: "unknown",
    limit: maxBytes,
  })

const utf8 = new TextDecoder()

const replyOf = (call: Call, response: Response, bytes: Uint8Array): Effect.Effect<Reply, TransportError> => {
  const { status, headers } = response
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    return Effect.fail(networkError(new Error("redirect"), call, "redirect", status))
  }
  const contentType = headers.get("content-type") ?? ""
  if (call.operation.answer === "binary" && !/json/i.test(contentType)) {
    return Effect.succeed({ status, headers, body: bytes })
  }
  if (bytes.length === 0) return Effect.succeed({ status, headers, body: undefined })
  return Effect.try({
    try: (): Reply => ({ status, headers, body: parse(utf8.decode(bytes)) }),
    catch: () => notJson(call, response, bytes),
  })
}

/** A gateway's web page, or half an answer. 429 and 5xx pages say enough by their status. */
const notJson = (call: Call, response: Response, bytes: Uint8Array): TransportError => {
  const { status, headers } = response
  const contentType = headers.get("content-type") ?? "no content type"
  const looksLike = bytes[0] === 0x3c ? "a web page" : "text that is not complete JSON"
  const what = `The answer (HTTP ${status}, ${contentType}, ${bytes.length} bytes) is ${looksLike}.`
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
