/**
 * Where the bytes of a video or photo come from: a file, bytes, a Blob, a stream or a URL. Each becomes a {@link Source}, which is
 * read in ranges, in order. The last range can be read again, so a broken upload continues where it broke.
 */
import { isConfidential, isLoopback } from "@tiktok-shop-kit/client/address"
import { download, type DownloadOptions } from "@tiktok-shop-kit/client/download"
import {
  type CallError,
  LimitError,
  NetworkError,
  TikTokShopError,
  TimeoutError,
  ValidationError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { invalid } from "../calls/check.ts"
import { openFile } from "#open-file"

/**
 * A video: a path (Node, Deno, Bun; read as it is sent, never whole), a Blob or File, bytes, or a stream whose size is known.
 */
export type MediaFile =
  | string
  | Blob
  | Uint8Array<ArrayBuffer>
  | ArrayBuffer
  | {
      readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
      readonly sizeBytes: number
      readonly mediaType?: string | undefined
    }

export interface Source {
  readonly sizeBytes: number
  /** Empty if it is not known. */
  readonly mediaType: string
  /** Bytes `from` to `to` (exclusive). Ranges come in order; the last one may be read again, also from its middle. */
  readonly read: (from: number, to: number) => Effect.Effect<Uint8Array<ArrayBuffer>, CallError>
}

/** The media types of videos that TikTok takes, by file extension. */
const byEnding: Readonly<Record<string, string>> = {
  mp4: "video/mp4",
  m4v: "video/mp4",
  mov: "video/quicktime",
  webm: "video/webm",
}

export const mediaTypes: ReadonlyArray<string> = [...new Set(Object.values(byEnding))]

export const mediaTypeOf = (name: string): string => byEnding[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? ""

const ofBlob = (blob: Blob, mediaType: string): Source => ({
  sizeBytes: blob.size,
  mediaType: mediaType || blob.type || ("name" in blob && typeof blob.name === "string" ? mediaTypeOf(blob.name) : ""),
  read: (from, to) =>
    Effect.tryPromise({
      try: async () => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
      catch: (cause) => unreadable(cause),
    }),
})

const ofBytes = (bytes: Uint8Array<ArrayBuffer>): Source => ({
  sizeBytes: bytes.length,
  mediaType: "",
  read: (from, to) => Effect.succeed(bytes.subarray(from, to)),
})

/** Holds one range in memory: the range that was read last. */
const ofReader = (
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  sizeBytes: number,
  mediaType: string,
  broken: (cause: unknown) => CallError,
): Source => {
  let held: { readonly from: number; readonly bytes: Uint8Array<ArrayBuffer> } = { from: 0, bytes: new Uint8Array() }
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array()
  const fill = async (from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => {
    const end = held.from + held.bytes.length
    if (from < held.from || from > end) throw new RangeError("Ranges of a stream come in order.")
    const bytes = new Uint8Array(to - from)
    const kept = held.bytes.subarray(from - held.from)
    bytes.set(kept.subarray(0, bytes.length))
    let at = Math.min(kept.length, bytes.length)
    while (at < bytes.length) {
      if (rest.length === 0) {
        const next = await reader.read()
        if (next.done) throw new RangeError(`The stream ended after ${from + at} of ${sizeBytes} bytes.`)
        rest = next.value
      }
      const taken = rest.subarray(0, bytes.length - at)
      bytes.set(taken, at)
      at += taken.length
      rest = rest.subarray(taken.length)
    }
    // A range inside the held range does not replace it: the held end was read from the stream already.
    if (to >= end) held = { from, bytes }
    return bytes
  }
  return {
    sizeBytes,
    mediaType,
    read: (from, to) => inTime(Effect.tryPromise({ try: () => fill(from, to), catch: broken })),
  }
}

const released = (reader: ReadableStreamDefaultReader): Effect.Effect<void> =>
  Effect.promise(() => reader.cancel().catch(() => undefined))

/** The file as a source. A stream is cancelled when the scope ends. */
export const fromFile = (
  call: string,
  file: MediaFile,
  mediaType = "",
): Effect.Effect<Source, CallError, Scope.Scope> => {
  if (typeof file === "string") {
    if (openFile === undefined) {
      return Effect.fail(invalid(call, "file", "is a path, and there is no file system here. Pass a Blob or a stream."))
    }
    return Effect.map(
      Effect.tryPromise({
        try: () => openFile!(file),
        catch: (cause) =>
          new ValidationError({
            message: `${call}: 'file' cannot be read. Check the path and its permissions.`,
            field: "file",
            cause,
          }),
      }),
      (blob) => ofBlob(blob, mediaType || mediaTypeOf(file)),
    )
  }
  if (file instanceof Blob) return Effect.succeed(ofBlob(file, mediaType))
  if (file instanceof ArrayBuffer) return Effect.succeed({ ...ofBytes(new Uint8Array(file)), mediaType })
  if (file instanceof Uint8Array) return Effect.succeed({ ...ofBytes(file), mediaType })
  if (typeof file !== "object" || file === null || !(file.stream instanceof ReadableStream)) {
    return Effect.fail(invalid(call, "file", "must be a path, a Blob, bytes, or a stream with its sizeBytes."))
  }
  if (!Number.isSafeInteger(file.sizeBytes)) {
    return Effect.fail(invalid(call, "file.sizeBytes", "must be the stream's length in bytes."))
  }
  return Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => file.stream.getReader()),
      released,
    ),
    (reader) => ofReader(reader, file.sizeBytes, mediaType || (file.mediaType ?? ""), unreadable),
  )
}

/** A URL that may be fetched: https, or a server on this machine. */
export const mediaUrl = (call: string, field: string, value: unknown): string => {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined) throw invalid(call, field, "must be an absolute URL.")
  if (isConfidential(url)) return url.href
  throw invalid(call, field, "must be an https URL.")
}

/** What sends the download, and where the platform's calls are sent. */
export interface MediaFrom extends Pick<DownloadOptions, "fetch" | "transport"> {
  readonly platform: string | undefined
}

/**
 * The file at the URL in `field`, read as it arrives. The download ends with the scope. Every address on the way must be https and public.
 * A `url` on this machine may lead to this machine if the `platform` is there, too: it is a sandbox then.
 */
export const fromUrl = (
  { fetch, transport, platform }: MediaFrom,
  url: string,
  mostBytes: number,
  field: string,
): Effect.Effect<Source, CallError, Scope.Scope> =>
  Effect.gen(function* () {
    const failed = (cause: unknown) => notPublished(url, mostBytes, field, cause)
    const { stream, size, type } = yield* Effect.mapError(
      download(url, { fetch, transport, maxBytes: mostBytes, stallMs, allowLoopback: isLoopback(platform ?? "") }),
      failed,
    )
    const reader = yield* Effect.acquireRelease(
      Effect.sync(() => stream.getReader()),
      released,
    )
    const named = type.split(";")[0]!.trim()
    const mediaType = named === "application/octet-stream" ? mediaTypeOf(new URL(url).pathname) : named
    if (size !== undefined && size > 0) return ofReader(reader, size, mediaType, failed)
    // The number of chunks depends on the length, so a file without a length is read whole.
    const blob = Effect.tryPromise({ try: () => readWhole(reader), catch: failed })
    return ofBlob(yield* blob, mediaType)
  })

const readWhole = async (reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): Promise<Blob> => {
  const pieces: Array<Uint8Array<ArrayBuffer>> = []
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value)
  return new Blob(pieces)
}

/** The error of a failed download: nothing was published. The message names only the host, since a query may be a signature. */
const notPublished = (url: string, mostBytes: number, field: string, cause: unknown): CallError => {
  if (cause instanceof LimitError) return tooLarge(mostBytes)
  const { host } = new URL(url)
  const status = TikTokShopError.is(cause) && "status" in cause ? cause.status : undefined
  if (cause instanceof ValidationError && status === undefined) {
    return new ValidationError({
      message: `The media at ${host} was not published: '${field}', or an address that it redirects to, is not the https address of a public host. Pass the address of the file itself.`,
      field,
      outcome: "not-sent",
      cause,
    })
  }
  const problem = status === undefined ? "its connection broke" : `the host answered with HTTP ${String(status)}`
  return new NetworkError({
    message: `The media at ${host} was not published: ${problem}. Check that the URL is public.`,
    reason: "connect",
    outcome: "not-sent",
    retry: "backoff",
    cause,
  })
}

/** The whole source as one Blob, for an upload in one piece. */
export const blobOf = (source: Source, mostBytes: number): Effect.Effect<Blob, CallError> => {
  if (source.sizeBytes > mostBytes) return Effect.fail(tooLarge(mostBytes))
  return Effect.map(
    source.read(0, source.sizeBytes),
    (bytes) => new Blob([bytes], source.mediaType === "" ? {} : { type: source.mediaType }),
  )
}

/** How long a source may send nothing. */
const stallMs = 300_000

const inTime = <A>(effect: Effect.Effect<A, CallError>): Effect.Effect<A, CallError> =>
  Effect.timeoutOrElse(effect, {
    duration: stallMs,
    orElse: () =>
      Effect.fail(
        new TimeoutError({
          message: `The media did not arrive within ${stallMs} ms.`,
          outcome: "not-sent",
          retry: "backoff",
          scope: "stall",
          timeoutMs: stallMs,
        }),
      ),
  })

const tooLarge = (mostBytes: number): LimitError =>
  new LimitError({
    message: `The file is larger than ${Math.floor(mostBytes / 1e6)} MB, the most that TikTok takes here.`,
    limit: mostBytes,
  })

const unreadable = (cause: unknown): ValidationError =>
  new ValidationError({ message: "The video could not be read to its end.", field: "file", cause })
