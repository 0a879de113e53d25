/**
 * The body of an upload: a stream of known length that reports its progress, made anew for each attempt. This file writes
 * multipart/form-data itself, because fetch sends FormData with a stream in chunks of unknown length.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import type { Body, Call, Part, Progress } from "../call/call.ts"
import type { UploadSource } from "../call/upload.ts"

/** The parts of a request that depend on the body. */
export interface UploadBody {
  readonly body: ReadableStream<Uint8Array>
  readonly headers: Readonly<Record<string, string>>
}

type FileBody = Exclude<Body, { readonly kind: "text" }>

/** Calls `onProgress` for each piece that is sent. */
export const uploadBody = (
  body: FileBody,
  headers: Call["headers"],
  onProgress: (progress: Progress) => void,
): UploadBody => {
  const { mediaType, size: total, pieces } = written(body)
  let sent = 0
  const stream = streamOf(pieces, (bytes) => {
    sent += bytes
    onProgress({ sent, total })
  })
  return {
    body: withLength(stream, total),
    headers: { ...headers, "content-type": headers["content-type"] ?? mediaType, "content-length": String(total) },
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

/** Workers read the length from the stream, other runtimes from the header. */
const withLength = (stream: ReadableStream<Uint8Array>, length: number): ReadableStream<Uint8Array> => {
  const { FixedLengthStream } = globalThis as {
    readonly FixedLengthStream?: new (length: number) => TransformStream<Uint8Array, Uint8Array>
  }
  return FixedLengthStream === undefined ? stream : stream.pipeThrough(new FixedLengthStream(length))
}

interface Written {
  readonly mediaType: string
  /** Total number of bytes. */
  readonly size: number
  readonly pieces: ReadonlyArray<Uint8Array | UploadSource>
}

const utf8 = new TextEncoder()

/** Escapes a name as browsers do: characters that would end the quotes or the line. */
const escaped = (name: string): string => name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22")

const multipart = (parts: ReadonlyArray<Part>): Written => {
  const boundary = `----tiktok-shop-kit-${crypto.randomUUID()}`
  const pieces: Array<Uint8Array | UploadSource> = []
  let size = 0
  const add = (piece: Uint8Array | UploadSource): void => {
    pieces.push(piece)
    size += piece instanceof Uint8Array ? piece.length : piece.size
  }
  for (const { name, value, filename } of parts) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`
    if (typeof value === "string") {
      add(utf8.encode(`${head}\r\n\r\n${value}\r\n`))
      continue
    }
    const type = value.type === undefined || value.type === "" ? "application/octet-stream" : value.type
    add(utf8.encode(`${head}; filename="${escaped(filename ?? name)}"\r\nContent-Type: ${type}\r\n\r\n`))
    add(value)
    add(utf8.encode("\r\n"))
  }
  add(utf8.encode(`--${boundary}--\r\n`))
  return { mediaType: `multipart/form-data; boundary=${boundary}`, size, pieces }
}

/** The size of one piece, so that progress is visible. */
const sliceBytes = 64 * 1024

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += sliceBytes) yield bytes.subarray(at, at + sliceBytes)
}

async function* chunksOf(pieces: ReadonlyArray<Uint8Array | UploadSource>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) {
      yield* slicesOf(piece)
      continue
    }
    let left = piece.size
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
    try {
      reader = piece.stream().getReader()
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        left -= read.value.length
        if (left < 0) break
        yield* slicesOf(read.value)
      }
    } catch (cause) {
      throw unreadable("could not be read to its end", cause)
    } finally {
      await reader?.cancel().catch(() => undefined)
    }
    if (left !== 0) throw unreadable(`is ${left < 0 ? "longer" : "shorter"} than its size says`)
  }
}

/** The outcome is unknown, because a part of the file may have been sent. */
const unreadable = (problem: string, cause?: unknown): ValidationError =>
  new ValidationError({
    message: `The file to upload ${problem}. Do not change the file during the upload.`,
    outcome: "unknown",
    cause,
  })

/** Streams the pieces one after another. Calls `onChunk` with the number of bytes of each chunk. */
const streamOf = (
  pieces: ReadonlyArray<Uint8Array | UploadSource>,
  onChunk: (bytes: number) => void = () => undefined,
): ReadableStream<Uint8Array> => {
  const chunks = chunksOf(pieces)
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) return controller.close()
      controller.enqueue(value)
      onChunk(value.length)
    },
    cancel: async () => {
      await chunks.return(undefined)
    },
  })
}
