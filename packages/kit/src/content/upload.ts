/**
 * Uploads a file in chunks to the address that TikTok for Developers returned. After a failure it asks the platform how many bytes
 * have arrived, and sends the rest of that chunk. No token is sent with the bytes.
 */
import { uploadVideoChunk } from "@tiktok-shop-kit/api/content_posting"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { OnProgress } from "./publisher.ts"
import { type Chunks, endOf } from "./chunks.ts"
import type { ContentCaller } from "./wiring.ts"
import { getPostStatus } from "./shapes.ts"
import type { Source } from "./source.ts"

export interface Upload {
  readonly uploadUrl: string
  readonly publishId: string
  readonly source: Source
  readonly chunks: Chunks
  readonly mediaType: string
  readonly onProgress?: OnProgress | undefined
  readonly options?: CallOptions | undefined
}

/** Failures in a row, without one byte of progress, before the upload gives up. */
const mostFailures = 5
const firstWaitMs = 500

/** Slower than this a chunk counts as stuck. */
const slowestBytesPerMs = 50

export const uploadChunks = (client: ContentCaller, upload: Upload): Effect.Effect<void, CallError> =>
  Effect.gen(function* () {
    const { source, chunks, onProgress } = upload
    const totalBytes = chunks.sizeBytes
    let at = 0
    for (let failures = 0; at < totalBytes;) {
      const end = endOf(chunks, at)
      const bytes = yield* source.read(at, end)
      const sent = yield* Effect.result(sendRange(client, upload, at, bytes))
      if (sent._tag === "Success") {
        at = end
        failures = 0
        onProgress?.({ phase: "upload", sentBytes: at, totalBytes })
        continue
      }
      if (!isPassing(sent.failure) || ++failures > mostFailures) return yield* Effect.fail(sent.failure)
      yield* Effect.sleep(firstWaitMs * 2 ** (failures - 1))
      // If the status request fails on the same broken network, the chunk is sent again. TikTok refuses a chunk that did
      // arrive, and the status is read again.
      const has = yield* Effect.catchIf(bytesThere(client, upload), isPassing, () => Effect.succeed(undefined))
      // Never back: bytes that the platform has confirmed are no longer in memory.
      const next = Math.min(Math.max(has ?? at, at), totalBytes)
      if (next > at) failures = 0
      at = next
    }
  })

const sendRange = (client: ContentCaller, upload: Upload, from: number, file: Uint8Array<ArrayBuffer>) => {
  const limitMs = Math.max(60_000, Math.ceil(file.length / slowestBytesPerMs))
  return client.call(
    uploadVideoChunk,
    {
      upload_url: upload.uploadUrl,
      "Content-Range": `bytes ${from}-${from + file.length - 1}/${upload.chunks.sizeBytes}`,
      file,
    },
    {
      account: upload.options?.account,
      headers: { "content-type": upload.mediaType },
      // TikTok refuses a chunk that comes twice, so the platform is asked before it is sent again.
      retry: false,
      timeoutMs: limitMs,
      attemptTimeoutMs: limitMs,
    },
  )
}

/** Status 416: the chunk does not begin where the platform's bytes end. */
const isPassing = (error: CallError): boolean =>
  error._tag === "NetworkError" ||
  error._tag === "ServerError" ||
  error._tag === "RateLimitError" ||
  (error instanceof ValidationError && error.status === 416)

/** How many bytes have arrived; `undefined` if the platform does not say. Once it waits for no more bytes, all have arrived. */
const bytesThere = (
  client: ContentCaller,
  { publishId, chunks, options }: Upload,
): Effect.Effect<number | undefined, CallError> =>
  Effect.map(client.call(getPostStatus, { publish_id: publishId }, options), ({ status, uploaded_bytes }) => {
    if (status !== undefined && status !== "PROCESSING_UPLOAD") return chunks.sizeBytes
    return typeof uploaded_bytes === "number" ? uploaded_bytes : undefined
  })
