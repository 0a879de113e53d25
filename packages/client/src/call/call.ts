/**
 * One logical call as plain data. It is made once from the operation and its input, passes through every middleware, and
 * becomes a request only in the transport: so a retry needs no cloning, and the signature covers the bytes that leave.
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

/** The body as it will leave. */
export type Body =
  | { readonly kind: "text"; readonly text: string; readonly mediaType: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string }
  | { readonly kind: "source"; readonly source: UploadSource; readonly mediaType: string }
  | { readonly kind: "multipart"; readonly parts: ReadonlyArray<Part> }

/** How far an upload has come. */
export interface Progress {
  /** Bytes handed to the network so far, form fields and boundaries included. */
  readonly sent: number
  readonly total: number
}

/** Whose call it is. Nothing mutable on the client decides that; a view or the call's options do. */
export interface Target {
  /** Open id of the account. */
  readonly account?: string | undefined
  /** Shop id, or id and cipher where no store knows the cipher. */
  readonly shop?: string | { readonly id: string; readonly cipher: string } | undefined
}

/** Options of one call. */
export interface CallOptions extends Target {
  /** Ends the call: closes the socket, leaves the queue, rejects with an AbortError in the Promise face. */
  readonly signal?: AbortSignal | undefined
  /** Total time, all attempts and waits included, in milliseconds. Default 120,000. */
  readonly timeoutMs?: number | undefined
  /** Time for each attempt in milliseconds; of an upload, the time without progress. Default 30,000. */
  readonly attemptTimeoutMs?: number | undefined
  /** `false`: one attempt. An object caps the repetitions of each kind for this call. */
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
   * The call that this one is made for, such as a call that a middleware makes before it calls `next`. The requests of this one
   * are then among the attempts of that call, as `before`.
   */
  readonly partOf?: Call | undefined
  /** A higher one is served first when calls wait for the limiter. Default 0. */
  readonly priority?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** For operations that take one, which without it get one that is made here. The same for every attempt. */
  readonly idempotencyKey?: string | undefined
  /** Hears how far an upload got, from the start at each attempt. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** What the middleware `validate` does about this call, where it is in the stack. Default: what it was made with. */
  readonly validate?: "off" | "observe" | "enforce" | undefined
  /** `fail`: failed items inside a successful answer become a `PartialError`. Default `keep`. */
  readonly partial?: "keep" | "fail" | undefined
}

/** What is remembered across the attempts of one logical call. The only mutable part of a {@link Call}. */
export interface CallContext {
  /** Every request made so far, oldest first. */
  readonly attempts: Array<Attempt>
  /** Why the next attempt is made. A middleware that repeats a call sets it before it calls `next` again. */
  why: Attempt["why"]
  /**
   * Did the current attempt reach the transport? Set to false before each attempt and to true by the transport, so that a
   * middleware can tell a failure on the way (a full queue, no token) from one on the wire.
   */
  sent: boolean
  /** Did a limiter make the current attempt wait? Set by `rate-limit` for each attempt. */
  limited?: boolean
  /** The clock of the platform that is called. Every answer sets it. */
  readonly platformClock: PlatformClock
  /** When the whole call's time is over: milliseconds of the monotonic time of Effect's `Clock`. Set by `deadline`. */
  deadlineMs?: number
  /** What the last attempt signed, for a person to read: secret masked, body as length and hash. Set by `sign`. */
  signed?: () => string
}

/** The unit that middlewares see. Never mutate it: pass a copy on (`withHeader`, `withQuery`, `{ ...call, … }`). */
export interface Call {
  readonly operation: AnyOperation
  readonly method: string
  /** Scheme and host, such as `https://open-api.tiktokglobalshop.com`. */
  readonly origin: string
  /** The complete address where the platform handed one out; then `path` and `query` are not part of it. */
  readonly url?: string
  /** Path with its parameters filled in; never needs percent-encoding. */
  readonly path: string
  /** Decoded text; names are unique. What is here when `sign` runs is signed. */
  readonly query: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | undefined
  readonly target: Target
  readonly options: CallOptions
  readonly context: CallContext
}

/** A path that is sent exactly as it is signed. A URL resolves `.` and `..`, so they are not part of it. */
export const plainPath = /^(?:\/(?!\.\.?(?:\/|$))[A-Za-z0-9_.~:@-]+)+\/?$/

/** What an error says of any other path, after its name. */
export const plainPathRule =
  "must start with / and hold only letters, digits and _ . ~ : @ - between slashes, but no . or .. alone. Parameters after ? belong in 'query'."

/**
 * The call with one more header. The name is put in lower case.
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
 * The call with one more query parameter; inside `perAttempt` and outside `sign` it is signed.
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
 * Writes onto the last attempt's record that its answer turned out to be a refusal.
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
