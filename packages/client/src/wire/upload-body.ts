/**
 * The body of an upload as `fetch` takes it: a stream of known length that tells how far it got, made anew for each attempt.
 */
import type { Body, Call, Progress } from "../call/call.ts"
import { multipart, type Written } from "./multipart.ts"
import { streamOf } from "../call/upload.ts"

/** The parts of a RequestInit that a body decides. */
export interface Outgoing {
  readonly body: BodyInit
  readonly headers: Readonly<Record<string, string>>
  /** What fetch wants to see beside a stream. */
  readonly duplex: "half"
}

type FileBody = Exclude<Body, { readonly kind: "text" }>

/** `onProgress` is called for each piece that is taken. */
export const outgoing = (
  body: FileBody,
  headers: Call["headers"],
  onProgress: (progress: Progress) => void,
): Outgoing => {
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

const written = (body: FileBody): Written => {
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
