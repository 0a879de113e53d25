/**
 * The values of an upload field. The client checks their type and size before it sends anything. It turns them into sources that
 * it can read again, so that an upload can be retried like any other call.
 */
import { LimitError, ValidationError } from "@tiktok-shop-kit/errors"
import type { AnyOperation } from "./operation.ts"

/** Bytes that can be read more than once. A `Blob` and a `File` have this shape. `file(path)` of the sub-path `/node` makes one. */
export interface UploadSource {
  /** Total number of bytes. */
  readonly size: number
  /** Returns a new stream from the first byte. Called once for each attempt. */
  readonly stream: () => ReadableStream<Uint8Array>
  /** File name. Default: the name of the field. */
  readonly name?: string | undefined
  /** Media type. Default `application/octet-stream`. */
  readonly type?: string | undefined
}

/**
 * The values of an upload field. A stream can be read only once, so the client first reads it into memory, up to the operation's
 * limit. For a larger file pass `{ size, stream: () => … }`, which is streamed.
 */
export type Upload = Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | UploadSource | ReadableStream<Uint8Array>

type Fields = Readonly<Record<string, unknown>>

/** The most bytes of a one-shot stream that are kept in memory if the platform publishes no limit. */
const bufferAtMost = 50 * 1024 * 1024

const isSource = (value: unknown): value is UploadSource =>
  typeof value === "object" &&
  value !== null &&
  "size" in value &&
  typeof value.size === "number" &&
  "stream" in value &&
  typeof value.stream === "function"

/** The source of an upload, or `undefined` for a value that is not a file. A Blob is a source. */
export const sourceOf = (value: unknown): UploadSource | undefined => {
  if (value instanceof Uint8Array || value instanceof ArrayBuffer) return new Blob([value as BlobPart])
  return isSource(value) ? value : undefined
}

/** Throws if the value of a file field is absent, not a file, empty, or too large. */
export const checked = (operation: AnyOperation, field: string, value: unknown): UploadSource => {
  const source = sourceOf(value)
  const invalid = (problem: string) =>
    new ValidationError({ message: `${operation.id}: '${field}' ${problem}`, field, operation: operation.id })
  if (source === undefined) {
    throw invalid("must be a file: a Blob, a File, bytes, a stream, or { size, stream: () => … }.")
  }
  if (!Number.isSafeInteger(source.size) || source.size < 0) throw invalid("has no size in whole bytes.")
  if (source.size === 0) throw invalid("is empty: it has no bytes.")
  const limit = operation.uploads?.[field]?.maxBytes
  if (limit !== undefined && source.size > limit) throw tooLarge(operation, field, limit, `${source.size} bytes`)
  return source
}

const tooLarge = (operation: AnyOperation, field: string, limit: number, size: string): LimitError =>
  new LimitError({
    message: `${operation.id}: '${field}' has ${size}; the platform takes ${limit} at most. Make the file smaller.`,
    operation: operation.id,
    field,
    limit,
  })

/** Returns the input with its one-shot streams read into memory. */
export const withStreamsRead = async (operation: AnyOperation, input: Fields): Promise<Fields> => {
  const entries = Object.entries(input).map(async ([field, value]) =>
    value instanceof ReadableStream ? [field, await readWhole(operation, field, value)] : [field, value],
  )
  try {
    return Object.fromEntries(await Promise.all(entries))
  } catch (cause) {
    if (cause instanceof LimitError) throw cause
    throw new ValidationError({
      message: `${operation.id}: the stream of an upload could not be read. See 'cause'.`,
      operation: operation.id,
      cause,
    })
  }
}

const readWhole = async (operation: AnyOperation, field: string, stream: ReadableStream): Promise<Blob> => {
  const published = operation.uploads?.[field]?.maxBytes
  const limit = published ?? bufferAtMost
  const chunks: Array<Uint8Array<ArrayBuffer>> = []
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = stream.getReader()
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > limit) {
      await reader.cancel()
      if (published !== undefined) throw tooLarge(operation, field, limit, "more bytes than that")
      throw new LimitError({
        message: `${operation.id}: '${field}' is a stream of unknown size with more than ${limit} bytes, which are not kept in memory. Pass { size, stream: () => … } instead.`,
        operation: operation.id,
        field,
        limit,
      })
    }
    chunks.push(read.value)
  }
  return new Blob(chunks)
}
