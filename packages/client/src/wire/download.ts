/**
 * Downloads a file from an address that the API answered: a shipping label, an invoice, a report. Nothing of the client goes
 * along, neither token nor signature, since such addresses belong to other hosts and carry their own credentials.
 *
 * ```ts
 * const { doc_url } = await shop.call(getPackageShippingDocument, { package_id, document_type: "SHIPPING_LABEL" })
 * const label = await runPromise(download(doc_url))
 * await writeFile("label.pdf", label.stream)
 * ```
 */
import {
  LimitError,
  NetworkError,
  NotFoundError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { isConfidential } from "../call/address.ts"
import { after } from "./timer.ts"

export interface DownloadOptions {
  /** Default: `globalThis.fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** The largest file that is accepted, in bytes. Default 100 MB. */
  readonly maxBytes?: number | undefined
  /** Time until the answer begins, and between any two pieces of it, in milliseconds. Default 30,000. */
  readonly stallMs?: number | undefined
}

export interface Download {
  /** Can be read once. Fails where the file is longer than `maxBytes` or comes to a halt. Cancel it to end the download. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  /** Bytes, where the server says so before it sends them. */
  readonly size: number | undefined
  /** Media type, such as `application/pdf`. */
  readonly type: string
  /** Reads the stream to its end. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>
}

export type DownloadError = ValidationError | NetworkError | NotFoundError | ServerError | LimitError

const redirectsAtMost = 5

/** Follows redirects from https to https. Interrupting it before it succeeds ends the request; afterwards the stream is yours. */
export const download = (url: string, options: DownloadOptions = {}): Effect.Effect<Download, DownloadError> =>
  Effect.withFiber((fiber) => {
    const { maxBytes = 100 * 1024 * 1024, stallMs = 30_000, fetch = globalThis.fetch } = options
    return Effect.callback<Download, DownloadError>((resume) => {
      const controller = new AbortController()
      const stalled = (): void => controller.abort(tooSlow(stallMs))
      let stop = after(fiber, stallMs, stalled)
      const end = (): void => stop()
      const alive = (): void => {
        stop()
        stop = after(fiber, stallMs, stalled)
      }
      open(url, fetch, controller.signal, redirectsAtMost).then(
        (response) => {
          alive()
          const size = sizeOf(response)
          if (size !== undefined && size > maxBytes) {
            controller.abort()
            end()
            return resume(Effect.fail(tooLarge(maxBytes)))
          }
          const stream = watched(response, maxBytes, alive, end, controller)
          resume(
            Effect.succeed({
              stream,
              size,
              type: response.headers.get("content-type") ?? "application/octet-stream",
              bytes: async () => new Uint8Array(await new Response(stream).arrayBuffer()),
            }),
          )
        },
        (thrown: unknown) => {
          end()
          resume(Effect.fail(failureOf(thrown)))
        },
      )
      return Effect.sync(() => {
        end()
        controller.abort()
      })
    })
  })

const sizeOf = ({ headers }: Response): number | undefined => {
  const declared = headers.get("content-length")
  return declared === null || headers.has("content-encoding") ? undefined : Number(declared)
}

const open = async (
  url: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  redirects: number,
): Promise<Response> => {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address === undefined || !isConfidential(address)) throw notHttps()
  const response = await fetch(address.href, { signal, redirect: "manual" })
  const { status } = response
  if (status >= 200 && status < 300) return response
  await response.body?.cancel()
  const location = response.headers.get("location")
  if (status >= 300 && status < 400 && location !== null && redirects > 0) {
    return open(new URL(location, address).href, fetch, signal, redirects - 1)
  }
  throw refused(status)
}

const watched = (
  response: Response,
  maxBytes: number,
  alive: () => void,
  end: () => void,
  controller: AbortController,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const reader = response.body?.getReader()
  let length = 0
  const next = async (): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> | undefined }> => {
    try {
      return (await reader?.read()) ?? { done: true }
    } catch (thrown) {
      end()
      throw failureOf(thrown)
    }
  }
  return new ReadableStream({
    pull: async (out) => {
      const { done, value } = await next()
      if (done || value === undefined) {
        end()
        return out.close()
      }
      length += value.length
      if (length > maxBytes) {
        end()
        controller.abort()
        throw tooLarge(maxBytes)
      }
      alive()
      out.enqueue(value)
    },
    cancel: () => {
      end()
      controller.abort()
    },
  })
}

const failureOf = (thrown: unknown): DownloadError =>
  thrown instanceof ValidationError ||
  thrown instanceof NotFoundError ||
  thrown instanceof ServerError ||
  thrown instanceof NetworkError
    ? thrown
    : new NetworkError({
        message: "The file could not be downloaded: the connection broke. Try again.",
        reason: "reset",
        outcome: "unknown",
        retry: "backoff",
        cause: thrown,
      })

const notHttps = (): ValidationError =>
  new ValidationError({
    field: "url",
    message: "'url' must be an https address that the API answered, and so must every address that it redirects to.",
  })

const refused = (status: number): ValidationError | NotFoundError | ServerError => {
  if (status >= 500) {
    const message = `The host of the file failed (HTTP ${status}). Try again.`
    return new ServerError({ message, status, outcome: "refused", retry: "backoff" })
  }
  if (status === 403 || status === 404 || status === 410) {
    const message = `The file is not there (HTTP ${status}): such addresses end after a while. Ask the API for a new one.`
    return new NotFoundError({ message, status, outcome: "refused" })
  }
  const message = `The host of the file refused with HTTP ${status}.`
  return new ValidationError({ message, field: "url", status, outcome: "refused" })
}

const tooLarge = (maxBytes: number): LimitError =>
  new LimitError({
    message: `The file is larger than ${maxBytes} bytes. Raise maxBytes if that is right.`,
    limit: maxBytes,
    outcome: "refused",
  })

const tooSlow = (stallMs: number): TimeoutError =>
  new TimeoutError({
    message: `The download stood still for ${stallMs} ms. Try again, or raise stallMs.`,
    outcome: "unknown",
    retry: "backoff",
    scope: "stall",
    timeoutMs: stallMs,
  })
