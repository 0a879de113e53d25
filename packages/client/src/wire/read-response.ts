/**
 * From a response to a {@link Reply}: read to its end and no further than it may be long, parsed, and what is said of one that
 * cannot be made sense of.
 */
import { DecodeError, LimitError, RateLimitError, ServerError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"
import { parse } from "../call/json.ts"
import { networkError } from "./network-error.ts"
import type { Reply } from "../call/reply.ts"
import { retryAfterMs } from "./retry-after.ts"

type Bytes = Uint8Array<ArrayBuffer>

/** What an answer holds, read to its end. */
export type Content = string | Bytes

const noBytes: Bytes = new Uint8Array()

/** What is not JSON is read as bytes: a file, or a gateway's web page. */
const wantsBytes = (call: Call, headers: Headers): boolean =>
  call.operation.answer === "binary" && !/json/i.test(headers.get("content-type") ?? "")

const isRedirect = ({ type, status }: Response): boolean => type === "opaqueredirect" || (status >= 300 && status < 400)

/** The whole answer; fails as soon as it is longer than `maxBytes`. That of a redirect is not read. */
export const contentOf = async (call: Call, response: Response, maxBytes: number): Promise<Content> => {
  const { headers, body } = response
  if (isRedirect(response)) {
    await body?.cancel()
    return noBytes
  }
  const asBytes = wantsBytes(call, headers)
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
export const replyOf = (call: Call, response: Response, body: Content): Reply => {
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
const notJson = (call: Call, response: Response, text: string): RateLimitError | ServerError | DecodeError => {
  const { status, headers } = response
  const contentType = headers.get("content-type") ?? "no content type"
  const looksLike = text.startsWith("<") ? "a web page" : "text that is not complete JSON"
  const what = `The answer (HTTP ${status}, ${contentType}, ${text.length} characters) is ${looksLike}.`
  const fields = { operation: call.operation.id, status }
  const afterMs = retryAfterMs(headers, call.context.platformClock.fromMachineMs(Date.now()))
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
