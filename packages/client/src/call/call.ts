/**
 * One call as plain data. It is made once from the operation and its input, passes through every middleware, and becomes a
 * request only in the transport. So a retry needs no copy, and the signature covers the bytes that are sent.
 */
import type { Attempt } from "@tiktok-shop-kit/errors"
import type { AnyOperation } from "./operation.ts"
import type { PlatformClock } from "./clock.ts"
import type { UploadSource } from "./upload.ts"

/** One field of a multipart body. */
export interface Part {
  readonly name: string
  readonly value: string | UploadSource
  readonly filename?: string
}

/** The body as it will be sent. */
export type Body =
  | { readonly kind: "text"; readonly text: string; readonly mediaType: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string }
  | { readonly kind: "source"; readonly source: UploadSource; readonly mediaType: string }
  | { readonly kind: "multipart"; readonly parts: ReadonlyArray<Part> }

/** The progress of an upload. */
export interface Progress {
  /** Bytes passed to the network so far, form fields and boundaries included. */
  readonly sent: number
  readonly total: number
}

/** The account and the shop of a call. A view or the call's options decide; the client has no mutable state for it. */
export interface Target {
  /** Open id of the account. */
  readonly account?: string | undefined
  /** Shop id, or id and cipher if no store knows the cipher. */
  readonly shop?: string | { readonly id: string; readonly cipher: string } | undefined
}

/** Options of one call. */
export interface CallOptions extends Target {
  /** Cancels the call: closes the socket, frees its place in the queue, and rejects with an AbortError in the Promise client. */
  readonly signal?: AbortSignal | undefined
  /** Total time, all attempts and waits included, in milliseconds. Default 120,000. */
  readonly timeoutMs?: number | undefined
  /** Time for each attempt in milliseconds; for an upload, the time without progress. Default 30,000. */
  readonly attemptTimeoutMs?: number | undefined
  /** `false`: one attempt. An object limits the retries of each kind for this call. */
  readonly retry?:
    | false
    | {
        readonly rateLimit?: number
        readonly server?: number
        readonly network?: number
        readonly conflict?: number
      }
    | undefined
  /**
   * The call that needs this call, for a middleware that makes a call before it calls `next`. The `attempts` of that call then
   * list the requests of this call, as `before`.
   */
  readonly partOf?: Call | undefined
  /** Calls with a higher priority wait less for the limiter. Default 0. */
  readonly priority?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** For operations that take one. The same for every attempt. Default: the client makes one for each call. */
  readonly idempotencyKey?: string | undefined
  /** Called with the progress of an upload. Each attempt starts from 0. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** The mode of the middleware `validate` for this call, if the stack has it. Default: the middleware's own mode. */
  readonly validate?: "off" | "observe" | "enforce" | undefined
  /** `fail`: failed items of a successful answer become a `PartialError`. Default `keep`. */
  readonly partial?: "keep" | "fail" | undefined
}

/** The state of one call across its attempts. The only mutable part of a {@link Call}. */
export interface CallContext {
  /** Every request made so far, oldest first. */
  readonly attempts: Array<Attempt>
  /** Why the next attempt is made. A middleware that retries a call sets it before it calls `next` again. */
  why: Attempt["why"]
  /**
   * Did the current attempt reach the transport? False before each attempt; the transport sets it to true. So a middleware can
   * distinguish a failure before sending (a full queue, no token) from a failure on the wire.
   */
  sent: boolean
  /** Did a limiter make the current attempt wait? Set by `rate-limit` for each attempt. */
  limited?: boolean
  /** The clock of the called platform. Every answer updates it. */
  readonly platformClock: PlatformClock
  /** When the time of the whole call ends, in milliseconds of the monotonic time of Effect's `Clock`. Set by `deadline`. */
  deadlineMs?: number
  /** Returns the signed text of the last attempt in readable form: secret masked, body as length and hash. Set by `sign`. */
  signed?: () => string
}

/** A call as middlewares get it. Never mutate it. Pass a copy to `next` (`withHeader`, `withQuery`, `{ ...call, … }`). */
export interface Call {
  readonly operation: AnyOperation
  readonly method: string
  /** Scheme and host, such as `https://open-api.tiktokglobalshop.com`. */
  readonly origin: string
  /** The complete address, if the platform returned one, such as for an upload. Then `path` and `query` are not used. */
  readonly url?: string
  /** Path with its parameters filled in. It never needs percent-encoding. */
  readonly path: string
  /** Decoded text; names are unique. `sign` signs all of it. */
  readonly query: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | undefined
  readonly target: Target
  readonly options: CallOptions
  readonly context: CallContext
}

/** A path that is sent exactly as it is signed. A URL resolves `.` and `..`, so the path must not have them. */
export const plainPath = /^(?:\/(?!\.\.?(?:\/|$))[A-Za-z0-9_.~:@-]+)+\/?$/

/** The text of an error for any other path, after the field's name. */
export const plainPathRule =
  "must start with / and have only letters, digits and _ . ~ : @ - between slashes, but no . or .. alone. Parameters after ? belong in 'query'."

/**
 * Returns the call with one more header. The name becomes lower case.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const tenant = Client.middleware("tenant", (next) => (call) => next(Client.withHeader(call, "x-tenant", "acme")))
 * ```
 */
export const withHeader = (call: Call, name: string, value: string): Call => ({
  ...call,
  headers: { ...call.headers, [name.toLowerCase()]: value },
})

/**
 * Returns the call with one more query parameter. It is signed if your middleware is outside of `sign`.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const traced = Client.middleware("traced", (next) => (call) => next(Client.withQuery(call, "trace", "1")))
 * ```
 */
export const withQuery = (call: Call, name: string, value: string): Call => ({
  ...call,
  query: { ...call.query, [name]: value },
})

/**
 * Marks the last attempt as failed, with the tag of an error. For a middleware that finds a refusal in an answer.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { ServerError } from "@tiktok-shop-kit/errors"
 * import * as Effect from "effect/Effect"
 *
 * const strict = Client.middleware("strict", (next) => (call) =>
 *   Effect.flatMap(next(call), (reply) => {
 *     if (reply.body !== undefined) return Effect.succeed(reply)
 *     Client.noteError(call, "ServerError")
 *     return Effect.fail(new ServerError({ message: "The answer is empty.", outcome: "unknown", retry: "backoff" }))
 *   }),
 * )
 * ```
 */
export const noteError = (call: Call, tag: string): void => {
  const { attempts } = call.context
  const last = attempts.at(-1)
  if (last !== undefined) attempts[attempts.length - 1] = { ...last, error: tag }
}
