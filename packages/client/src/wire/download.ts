/**
 * Downloads a file from an address of the API or of a user: a shipping label, a report, a video. The request has no token and no
 * signature, because these addresses belong to other hosts. A download never goes into a private network: it checks the written
 * address, and on Node also the addresses that its name resolves to.
 */
import {
  type ConfigurationError,
  limit,
  LimitError,
  NetworkError,
  NotFoundError,
  ServerError,
  TikTokShopError,
  TimeoutError,
  ValidationError,
} from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import { fetchFile } from "#fetch-file"
import { isLoopback } from "../call/address.ts"
import { checkedAddress, notAllowed } from "./file-address.ts"
import { type FetchFile, throughFetch } from "./fetch-file.ts"
import { notReached } from "./network-error.ts"
import { isNetworkFailure } from "./network-failure.ts"
import { after } from "./timer.ts"
import type { Transport } from "./transport.ts"

export interface DownloadOptions {
  /**
   * Sends every request, and resolves the names. Default: on Node `node:https`, where the client checks each address that a name
   * resolves to; elsewhere `globalThis.fetch`.
   */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Instead of `fetch`: a `nodeTransport`. The download uses its proxy, its issuers of certificates and its options for connections. */
  readonly transport?: Transport | undefined
  /** The largest accepted file in bytes. Default 100 MB. */
  readonly maxBytes?: number | undefined
  /** The longest wait for the beginning of the answer, and for each piece of it, in milliseconds. Default 30,000. */
  readonly stallMs?: number | undefined
  /** May `url` lead to this machine, as for the sandbox? Default true. Pass `false` if the address comes from users. */
  readonly allowLoopback?: boolean | undefined
}

const names: Names<DownloadOptions> = {
  fetch: "function",
  transport: "function",
  maxBytes: limit,
  stallMs: limit,
  allowLoopback: 1,
}

export interface Download {
  /** Can be read once. Fails if the file is larger than `maxBytes` or a piece does not arrive. Cancel it to end the download. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  /** Size in bytes, if the server states it before it sends the file. */
  readonly size: number | undefined
  /** Media type, such as `application/pdf`. */
  readonly type: string
  /** Reads the stream to its end. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>
}

export type DownloadError =
  | ConfigurationError
  | ValidationError
  | NetworkError
  | NotFoundError
  | ServerError
  | LimitError

const redirectsAtMost = 5

/**
 * Fetches a file. Every address must be https and outside of private networks. The download follows at most five redirects, and
 * checks each of them the same way. Only `url` itself may lead to this machine, and then also its redirects.
 *
 * On Node the connection refuses a name that resolves to a private address. A proxy, a `fetch` or a dispatcher that you pass, and
 * other runtimes, resolve names themselves. If the address comes from users, they must refuse private networks.
 *
 * Interrupting the effect ends the request. After it has succeeded, read the stream or cancel it.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { download } from "@tiktok-shop-kit/client/download"
 * import { writeFile } from "node:fs/promises"
 *
 * const label = await runPromise(download("https://example.com/label.pdf"))
 * await writeFile("label.pdf", label.stream)
 * ```
 */
export const download = (url: string, options: DownloadOptions = {}): Effect.Effect<Download, DownloadError> => {
  const { maxBytes = 100 * 1024 * 1024, stallMs = 30_000, allowLoopback = true } = options ?? {}
  checkOptions("download", options, names, () => ({ issues: issuesOf(options) }))
  return Effect.withFiber((fiber) =>
    Effect.callback<Download, DownloadError>((resume) => {
      const controller = new AbortController()
      // Only waiting for the server counts as a stall. A reader may pause for any time between two pieces.
      const inTime = async <A>(wait: Promise<A>): Promise<A> => {
        const stop = after(fiber, stallMs, () => controller.abort(tooSlow(stallMs)))
        return wait.finally(stop)
      }
      const answer = async (): Promise<Download> => {
        const request =
          options.fetch === undefined ? (options.transport?.fetchFile ?? fetchFile) : throughFetch(options.fetch)
        const response = await inTime(follow(url, allowLoopback, request, controller.signal, redirectsAtMost))
        const size = sizeOf(response)
        if (size !== undefined && size > maxBytes) throw tooLarge(maxBytes)
        const stream = bounded(response, maxBytes, inTime, controller)
        return {
          stream,
          size,
          type: response.headers.get("content-type") ?? "application/octet-stream",
          bytes: async () => new Uint8Array(await new Response(stream).arrayBuffer()),
        }
      }
      answer().then(
        (found) => resume(Effect.succeed(found)),
        (thrown: unknown) => {
          const failure = failureOf(thrown, false)
          resume(failure === undefined ? Effect.die(thrown) : Effect.fail(failure))
          controller.abort()
        },
      )
      return Effect.sync(() => controller.abort())
    }),
  )
}

const issuesOf = ({ fetch, transport, allowLoopback = true }: DownloadOptions) => [
  ...(typeof allowLoopback === "boolean" ? [] : [notBoolean("allowLoopback")]),
  ...(fetch === undefined || transport === undefined ? [] : [bothGiven]),
]

const bothGiven = {
  field: "fetch",
  problem: "and 'transport' exclude each other",
  remedy: "pass only one of them",
}

const notBoolean = (field: string) => ({
  field,
  problem: "is neither true nor false",
  remedy: "leave it out or pass one of them",
})

const sizeOf = ({ headers }: Response): number | undefined => {
  const declared = headers.get("content-length")
  return declared === null || headers.has("content-encoding") ? undefined : Number(declared)
}

/** The answer at the end of all redirects. Only an address on this machine may redirect to this machine. */
const follow = async (
  url: string,
  allowLoopback: boolean,
  request: FetchFile,
  signal: AbortSignal,
  redirectsLeft: number,
): Promise<Response> => {
  const address = checkedAddress(url, allowLoopback)
  const local = isLoopback(address)
  const response = await request(address, signal)
  // A fetch that the user passes may follow redirects in spite of the option.
  if (response.redirected && response.url !== "") checkedAddress(response.url, allowLoopback && local)
  const { status } = response
  if (status >= 200 && status < 300) return response
  await response.body?.cancel()
  const location = response.headers.get("location")
  if (!redirects.includes(status) || location === null) throw refused(status)
  if (redirectsLeft === 0) throw notAllowed(`redirects more than ${redirectsAtMost} times`)
  if (!URL.canParse(location, address.href)) throw notAllowed("redirects to text that is not an address")
  return follow(new URL(location, address).href, allowLoopback && local, request, signal, redirectsLeft - 1)
}

/** A 304 may also have a location, but it is not a redirect. */
const redirects: ReadonlyArray<number> = [301, 302, 303, 307, 308]

/** The body, read only as fast as its reader, up to `maxBytes`. */
const bounded = (
  response: Response,
  maxBytes: number,
  inTime: <A>(wait: Promise<A>) => Promise<A>,
  controller: AbortController,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const reader = response.body?.getReader()
  let length = 0
  const next = async (): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    try {
      return reader === undefined ? undefined : (await inTime(reader.read())).value
    } catch (thrown) {
      const cause: unknown = controller.signal.aborted ? controller.signal.reason : thrown
      throw failureOf(cause, true) ?? cause
    }
  }
  return new ReadableStream(
    {
      pull: async (out) => {
        const piece = await next()
        if (piece === undefined) return out.close()
        length += piece.length
        if (length > maxBytes) {
          controller.abort()
          throw tooLarge(maxBytes)
        }
        out.enqueue(piece)
      },
      cancel: () => controller.abort(),
    },
    { highWaterMark: 0 },
  )
}

/** `undefined` for a bug in the user's fetch, or for the control flow of a framework. A retry would not help. */
const failureOf = (thrown: unknown, answering: boolean): DownloadError | undefined => {
  if (TikTokShopError.is(thrown)) return thrown as DownloadError
  if (!isNetworkFailure(thrown)) return undefined
  const unreached = notReached(thrown, { host: "the host of the file", address: "its address", answering })
  if (unreached !== undefined) return unreached
  return new NetworkError({
    message: "The file could not be downloaded: the connection broke. Try again.",
    reason: "reset",
    outcome: "unknown",
    retry: "backoff",
    cause: thrown,
  })
}

const refused = (status: number): ValidationError | NotFoundError | ServerError => {
  if (status >= 500) {
    const message = `The host of the file failed (HTTP ${status}). Try again.`
    return new ServerError({ message, status, outcome: "refused", retry: "backoff" })
  }
  if (status === 403 || status === 404 || status === 410) {
    const message = `The file is not there (HTTP ${status}). Its address may have expired: ask the API for a new one.`
    return new NotFoundError({ message, status, outcome: "refused" })
  }
  const message = `The host of the file refused with HTTP ${status}. Check 'url'.`
  return new ValidationError({ message, field: "url", status, outcome: "refused" })
}

const tooLarge = (maxBytes: number): LimitError =>
  new LimitError({
    message: `The file is larger than ${maxBytes} bytes. If you expect this size, raise 'maxBytes'.`,
    limit: maxBytes,
    outcome: "refused",
  })

const tooSlow = (stallMs: number): TimeoutError =>
  new TimeoutError({
    message: `The download made no progress for ${stallMs} ms. Try again, or raise 'stallMs'.`,
    outcome: "unknown",
    retry: "backoff",
    scope: "stall",
    timeoutMs: stallMs,
  })
