/**
 * The body of a request as `fetch` takes it. Text leaves as it is; everything else as a stream of known length that tells how
 * far it got, and that can be made anew for each attempt.
 */
import type { Call } from "./call.ts"
import { multipart, type Written } from "./multipart.ts"
import { streamOf } from "./upload.ts"

/** The parts of a RequestInit that a body decides. */
export interface Outgoing {
  readonly body: BodyInit | null
  readonly headers: Readonly<Record<string, string>>
  /** What fetch wants to see beside a stream. */
  readonly duplex?: "half"
}

/** What is told of an upload. */
export interface Progress {
  /** Bytes that were handed to the network so far, form fields and boundaries included. */
  readonly sent: number
  readonly total: number
}

/** `onProgress` is called for each piece of an upload; nothing is to be told of text. */
export const outgoing = (call: Call, onProgress: (progress: Progress) => void): Outgoing => {
  const { body } = call
  const headers = call.url === undefined ? call.headers : withoutTokens(call.headers)
  if (body === undefined) return { body: null, headers }
  if (body.kind === "text") return { body: body.text, headers }
  const { mediaType, size: total, pieces } = written(body)
  let sent = 0
  const stream = streamOf(pieces, (bytes) => {
    sent += bytes
    onProgress({ sent, total })
  })
  return {
    body: withLength(stream, total),
    headers: { ...headers, "content-type": headers["content-type"] ?? mediaType, "content-length": String(total) },
    duplex: "half",
  }
}

/** An address that the platform handed out belongs to whoever it names: it carries credentials of its own. */
const withoutTokens = ({ "x-tts-access-token": _, authorization: __, ...rest }: Call["headers"]): Call["headers"] =>
  rest

const written = (body: Exclude<Call["body"], undefined | { readonly kind: "text" }>): Written => {
  switch (body.kind) {
    case "multipart":
      return multipart(body.parts)
    case "bytes":
      return { mediaType: body.mediaType, size: body.bytes.length, pieces: [body.bytes] }
    case "source":
      return { mediaType: body.mediaType, size: body.source.size, pieces: [body.source] }
  }
}

/** Workers take the length from the stream, other runtimes from the header. */
const withLength = (stream: ReadableStream<Uint8Array>, length: number): ReadableStream<Uint8Array> => {
  const { FixedLengthStream } = globalThis as {
    readonly FixedLengthStream?: new (length: number) => TransformStream<Uint8Array, Uint8Array>
  }
  return FixedLengthStream === undefined ? stream : stream.pipeThrough(new FixedLengthStream(length))
}
