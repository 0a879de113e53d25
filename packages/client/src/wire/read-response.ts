/**
 * From a response to a {@link Reply}: read to its end and no further than it may be long, parsed, and what is said of one that
 * cannot be made sense of.
 */
import { LimitError, type NetworkError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"
import { isCutOff, parse } from "../call/json.ts"
import { type ErrorInFront, errorInFront } from "./error-in-front.ts"
import { networkError } from "./network-error.ts"
import type { Reply } from "../call/reply.ts"

type Bytes = Uint8Array<ArrayBuffer>

/** What an answer holds, read to its end. */
export type Content = string | Bytes

const noBytes: Bytes = new Uint8Array()

/** What is not JSON is read as bytes: a file, or a gateway's web page. */
const wantsBytes = (call: Call, headers: Headers): boolean =>
  call.operation.answer === "binary" && !/json/i.test(headers.get("content-type") ?? "")

/** The statuses that fetch would follow. Others from 300 on, such as 304, lead nowhere else. */
const redirects = [301, 302, 303, 307, 308]

const isRedirect = ({ type, status }: Response): boolean => type === "opaqueredirect" || redirects.includes(status)

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
  if (typeof body !== "string") {
    if (isEncoded(headers)) throw wrongEncoding(call, response)
    return { status, headers, body }
  }
  if (body === "") return { status, headers, body: undefined }
  try {
    return { status, headers, body: parse(body) }
  } catch {
    throw notJson(call, response, body)
  }
}

/** A gateway's web page, or half an answer. 429 and 5xx say enough by their status. */
const notJson = (call: Call, response: Response, text: string): ErrorInFront | NetworkError => {
  const { status, headers } = response
  if (isEncoded(headers) || (headers.has("content-encoding") && /[^\P{Cc}\t\n\r]|\uFFFD/u.test(text))) {
    return wrongEncoding(call, response)
  }
  const isCut = isCutOff(text)
  if (isCut && status !== 429 && status < 500) return networkError(new Error("cut off"), call, "truncated", status)
  const contentType = headers.get("content-type") ?? "no content type"
  const looksLike = text.startsWith("<") ? "a web page" : isCut ? "JSON that was cut off" : "text that is no JSON"
  const what = `The answer (HTTP ${status}, ${contentType}, ${text.length} characters) is ${looksLike}.`
  return errorInFront(call, response, what, call.context.platformClock.fromMachineMs(Date.now()))
}

/** What runtimes undo. They leave a body in any other encoding as it is. */
const knownEncodings = /^(?:(?:x-)?gzip|deflate|br|zstd|identity)?$/

/** Is the body still in an encoding that the runtime does not know? */
const isEncoded = (headers: Headers): boolean =>
  (headers.get("content-encoding") ?? "").split(",").some((one) => !knownEncodings.test(one.trim().toLowerCase()))

/** Something in front of the platform encoded the answer so that it cannot be read. */
export const wrongEncoding = (call: Call, response: Response | undefined): ErrorInFront => {
  const { status = 200, headers = new Headers() } = response ?? {}
  const encoding = headers.get("content-encoding")?.slice(0, 60)
  const said = response === undefined ? "The answer" : `The answer (HTTP ${status})`
  const named = encoding === undefined ? "names too many content-encodings" : `has the content-encoding '${encoding}'`
  const what = `${said} ${named} and cannot be decoded. The request may have been carried out.`
  return errorInFront(call, { status, headers }, what, call.context.platformClock.fromMachineMs(Date.now()))
}
