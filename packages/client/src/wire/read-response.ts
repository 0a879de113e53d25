/**
 * From an answer to a {@link Reply}: read to its end and no further than it may be long, parsed, and what is said of one that
 * cannot be made sense of.
 */
import { LimitError, type NetworkError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"
import { isCutOff, parse } from "../call/json.ts"
import { type ErrorInFront, errorInFront } from "./error-in-front.ts"
import { cutOff, redirected } from "./network-error.ts"
import type { Reply } from "../call/reply.ts"

export type Bytes = Uint8Array<ArrayBuffer>

/** What an answer holds, read to its end. */
export type Content = string | Bytes

/** An answer whose head is there and whose body has not been read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** A browser says so in place of the status. */
  readonly isRedirect?: boolean
  /** The whole body as text, decoded. */
  readonly text: () => Promise<string>
  /** The whole body, decoded. */
  readonly bytes: () => Promise<Bytes>
  /** The same; rejects with {@link tooLarge} as soon as the decoded body is longer. */
  readonly bounded: (maxBytes: number) => Promise<Bytes>
  /** Ends the answer without reading it. */
  readonly cancel: () => Promise<void>
}

export const noBytes: Bytes = new Uint8Array()

/** What is not JSON is read as bytes: a file, or a gateway's web page. */
const wantsBytes = (call: Call, headers: Headers): boolean =>
  call.operation.answer === "binary" && !/json/i.test(headers.get("content-type") ?? "")

/** The statuses that fetch would follow. Others from 300 on, such as 304, lead nowhere else. */
const redirects = [301, 302, 303, 307, 308]

const isRedirect = (answer: Answer): boolean => answer.isRedirect === true || redirects.includes(answer.status)

/** The whole answer; fails as soon as it is longer than `maxBytes`. That of a redirect is not read. */
export const contentOf = async (call: Call, answer: Answer, maxBytes: number): Promise<Content> => {
  const { headers } = answer
  if (isRedirect(answer)) {
    await answer.cancel()
    return noBytes
  }
  const asBytes = wantsBytes(call, headers)
  const declared = Number(headers.get("content-length") ?? 0)
  if (declared > maxBytes) {
    await answer.cancel()
    throw tooLarge(maxBytes)
  }
  // A length that holds needs no counting: the runtime reads it in one go.
  if (declared > 0 && !headers.has("content-encoding")) return asBytes ? answer.bytes() : answer.text()
  const bytes = await answer.bounded(maxBytes)
  return asBytes ? bytes : utf8.decode(bytes)
}

/** The pieces of a body as one; `length` is that of all. */
export const joined = (chunks: ReadonlyArray<Bytes>, length: number): Bytes => {
  if (chunks.length === 1) return chunks[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

export const tooLarge = (maxBytes: number): LimitError =>
  new LimitError({
    message: `The answer is larger than ${maxBytes} bytes. Ask for less, or raise maxBytes of the transport.`,
    outcome: "unknown",
    limit: maxBytes,
  })

const utf8 = new TextDecoder()

/** Throws what the answer cannot be made sense of as. */
export const replyOf = (call: Call, answer: Answer, body: Content): Reply => {
  const { status, headers } = answer
  if (isRedirect(answer)) throw redirected(call, status)
  if (typeof body !== "string") {
    if (isEncoded(headers)) throw wrongEncoding(call, answer)
    return { status, headers, body }
  }
  if (body === "") return { status, headers, body: undefined }
  try {
    return { status, headers, body: parse(body) }
  } catch {
    throw notJson(call, answer, body)
  }
}

/** Does the status say what happened, whatever became of the body? */
export const saysEnough = ({ status }: Answer): boolean => status === 429 || status === 407 || status >= 500

/** The error for an answer whose status says enough, and whose body broke off. */
export const brokenOff = (call: Call, answer: Answer): ErrorInFront => {
  const what = `The answer (HTTP ${answer.status}) broke off before its end.`
  return errorInFront(call, answer, what, call.context.platformClock.fromMachineMs(Date.now()))
}

/** A gateway's web page, or half an answer. */
const notJson = (call: Call, answer: Answer, text: string): ErrorInFront | NetworkError => {
  const { status, headers } = answer
  if (isEncoded(headers) || (headers.has("content-encoding") && /[^\P{Cc}\t\n\r]|\uFFFD/u.test(text))) {
    return wrongEncoding(call, answer)
  }
  const isCut = isCutOff(text)
  if (isCut && !saysEnough(answer)) return cutOff(call, status)
  const contentType = headers.get("content-type") ?? "no content type"
  const looksLike = text.startsWith("<") ? "a web page" : isCut ? "JSON that was cut off" : "text that is no JSON"
  const what = `The answer (HTTP ${status}, ${contentType}, ${text.length} characters) is ${looksLike}.`
  return errorInFront(call, answer, what, call.context.platformClock.fromMachineMs(Date.now()))
}

/** What runtimes undo. They leave a body in any other encoding as it is. */
const knownEncodings = /^(?:(?:x-)?gzip|deflate|br|zstd|identity)?$/

/** Is the body still in an encoding that the runtime does not know? */
const isEncoded = (headers: Headers): boolean =>
  (headers.get("content-encoding") ?? "").split(",").some((one) => !knownEncodings.test(one.trim().toLowerCase()))

const encodingsAtMost = 5

const isTooMany = (encodings: string | null): boolean =>
  encodings === null || encodings.split(",").length > encodingsAtMost

/** Something in front of the platform encoded the answer so that it cannot be read. */
export const wrongEncoding = (call: Call, answer: Answer | undefined): ErrorInFront => {
  const { status = 200, headers = new Headers() } = answer ?? {}
  const encodings = headers.get("content-encoding")
  const said = answer === undefined ? "The answer" : `The answer (HTTP ${status})`
  // Fetch hands no answer out that names too many.
  const named = isTooMany(encodings)
    ? "names too many content-encodings"
    : `has the content-encoding '${encodings!.slice(0, 60)}'`
  const what = `${said} ${named} and cannot be decoded.`
  return errorInFront(call, { status, headers }, what, call.context.platformClock.fromMachineMs(Date.now()))
}
