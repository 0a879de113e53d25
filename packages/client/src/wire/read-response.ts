/**
 * Turns an answer into a {@link Reply}: reads it up to the largest allowed size and parses it. Makes the error for an answer that
 * it cannot read.
 */
import { LimitError, type NetworkError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"
import { isCutOff, parse } from "../call/json.ts"
import { type ErrorInFront, errorInFront } from "./error-in-front.ts"
import { cutOff, redirected } from "./network-error.ts"
import type { Reply } from "../call/reply.ts"

export type Bytes = Uint8Array<ArrayBuffer>

/** The complete content of an answer. */
export type Content = string | Bytes

/** An answer whose head has arrived and whose body has not been read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** A browser reports a redirect this way instead of with the status. */
  readonly isRedirect?: boolean
  /** The whole body as text, decoded. */
  readonly text: () => Promise<string>
  /** The whole body, decoded. */
  readonly bytes: () => Promise<Bytes>
  /** The whole body, decoded. Rejects with {@link tooLarge} as soon as it is longer. */
  readonly bounded: (maxBytes: number) => Promise<Bytes>
  /** Ends the answer without reading it. */
  readonly cancel: () => Promise<void>
}

export const noBytes: Bytes = new Uint8Array()

/** A binary operation reads every answer that is not JSON as bytes: a file, or a gateway's web page. */
const wantsBytes = (call: Call, headers: Headers): boolean =>
  call.operation.answer === "binary" && !/json/i.test(headers.get("content-type") ?? "")

/** The statuses that fetch would follow. Other statuses from 300 on, such as 304, are not redirects. */
const redirects = [301, 302, 303, 307, 308]

const isRedirect = (answer: Answer): boolean => answer.isRedirect === true || redirects.includes(answer.status)

/** Reads the whole answer. Fails as soon as it is longer than `maxBytes`. Does not read the body of a redirect. */
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
  // A declared length needs no counting, so the runtime reads the body at once.
  if (declared > 0 && !headers.has("content-encoding")) return asBytes ? answer.bytes() : answer.text()
  const bytes = await answer.bounded(maxBytes)
  return asBytes ? bytes : utf8.decode(bytes)
}

/** Joins the pieces of a body. `length` is their total length. */
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
    message: `The answer is larger than ${maxBytes} bytes. Ask for less, or raise 'maxBytes' of the transport.`,
    outcome: "unknown",
    limit: maxBytes,
  })

const utf8 = new TextDecoder()

/** Parses the answer. Throws an error for an answer that it cannot read. */
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

/** Is the status enough to know what happened, even without the body? */
export const saysEnough = ({ status }: Answer): boolean => status === 429 || status === 407 || status >= 500

/** The error for an answer whose status is enough and whose body broke off. */
export const brokenOff = (call: Call, answer: Answer): ErrorInFront => {
  const what = `The answer (HTTP ${answer.status}) broke off before its end.`
  return errorInFront(call, answer, what, call.context.platformClock.fromMachineMs(Date.now()))
}

/** The error for a gateway's web page, or for half an answer. */
const notJson = (call: Call, answer: Answer, text: string): ErrorInFront | NetworkError => {
  const { status, headers } = answer
  if (isEncoded(headers) || (headers.has("content-encoding") && /[^\P{Cc}\t\n\r]|\uFFFD/u.test(text))) {
    return wrongEncoding(call, answer)
  }
  const isCut = isCutOff(text)
  if (isCut && !saysEnough(answer)) return cutOff(call, status)
  const contentType = headers.get("content-type") ?? "no content type"
  const looksLike = text.startsWith("<") ? "a web page" : isCut ? "JSON that was cut off" : "text that is not JSON"
  const what = `The answer (HTTP ${status}, ${contentType}, ${text.length} characters) is ${looksLike}.`
  return errorInFront(call, answer, what, call.context.platformClock.fromMachineMs(Date.now()))
}

/** The encodings that runtimes decode. A body with any other encoding stays as it is. */
const knownEncodings = /^(?:(?:x-)?gzip|deflate|br|zstd|identity)?$/

/** Does the body have an encoding that the runtime does not know? */
const isEncoded = (headers: Headers): boolean =>
  (headers.get("content-encoding") ?? "").split(",").some((one) => !knownEncodings.test(one.trim().toLowerCase()))

const encodingsAtMost = 5

const isTooMany = (encodings: string | null): boolean =>
  encodings === null || encodings.split(",").length > encodingsAtMost

/** The error for an answer that cannot be decoded, because something in front of the platform encoded it. */
export const wrongEncoding = (call: Call, answer: Answer | undefined): ErrorInFront => {
  const { status = 200, headers = new Headers() } = answer ?? {}
  const encodings = headers.get("content-encoding")
  const said = answer === undefined ? "The answer" : `The answer (HTTP ${status})`
  // Fetch returns no answer that names too many encodings.
  const named = isTooMany(encodings)
    ? "names too many content-encodings"
    : `has the content-encoding '${encodings!.slice(0, 60)}'`
  const what = `${said} ${named} and cannot be decoded.`
  return errorInFront(call, { status, headers }, what, call.context.platformClock.fromMachineMs(Date.now()))
}
