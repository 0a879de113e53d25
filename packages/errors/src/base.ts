/**
 * The base class of every error this SDK raises, and the fields they all carry. An error says three things besides its
 * message: whether the platform may have acted (`outcome`), whether trying again can help (`retry`), and what was tried
 * (`attempts`). Nothing in an error holds a secret, a token, a signed URL or a buyer's data.
 */
import * as Data from "effect/Data"
import { safeText, sanitizeCause } from "./redact.ts"

/**
 * What the platform may have done.
 *
 * - `not-sent`: nothing left this process.
 * - `refused`: the platform answered that it did nothing; any operation may be sent again.
 * - `unknown`: the request may have been carried out (reset after sending, 5xx, timeout).
 */
export type Outcome = "not-sent" | "refused" | "unknown"

/**
 * Whether trying again can help, and when. `later` means minutes to a day, such as a daily quota or an order on hold: the
 * client does not wait that long, your own schedule may.
 */
export type RetryHint = "never" | "now" | "backoff" | "after-refresh" | "later" | { readonly afterMs: number }

/** One request that left (or tried to leave) the process on behalf of a logical call. */
export interface Attempt {
  /** Counts from 1. */
  readonly number: number
  /** Why it was made: the first one, or which rule repeated it. `before`: the call needed it first, to look up its shop. */
  readonly why: "first" | "retry" | "token" | "clock" | "before"
  /** Unix milliseconds by the client's clock. */
  readonly startedAtMs: number
  readonly durationMs: number
  /** HTTP status, when an answer came. */
  readonly status?: number
  /** The tag of the error that ended it, when one did. */
  readonly error?: string
  /** The platform's `request_id`, when an answer came. */
  readonly requestId?: string
}

export interface ErrorFields {
  /** What happened and what to do about it. */
  readonly message: string
  /** The platform's code: a number on TikTok Shop, a string on TikTok for Developers. */
  readonly code?: number | string | undefined
  /** The platform's id of the request, for its support. */
  readonly requestId?: string | undefined
  /** Id of the operation, such as `product.202502.searchProducts`. */
  readonly operation?: string | undefined
  /** HTTP status of the answer. */
  readonly status?: number | undefined
  /** Default `not-sent`. */
  readonly outcome?: Outcome | undefined
  /** Default `never`. */
  readonly retry?: RetryHint | undefined
  readonly attempts?: ReadonlyArray<Attempt> | undefined
  /** What was caught; kept without URLs' queries, secrets and tokens. */
  readonly cause?: unknown
}

/** How Node, Deno and Bun let a value say what the console shows of it. */
const inspected: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never

const brand = Symbol.for("tiktok-shop-kit/TikTokShopError")

/** Base class. `instanceof` works within one copy of the package, `TikTokShopError.is` across copies. */
export abstract class TikTokShopError extends Data.Error<ErrorFields> {
  abstract readonly _tag: string
  /**
   * What the platform may have done. `not-sent`: nothing left this process. `refused`: the platform answered that it did
   * nothing. `unknown`: the request may have been carried out, so read its effect before you repeat it.
   */
  declare readonly outcome: Outcome
  /** Whether trying again can help, and when. The client already tried again where that was safe. */
  declare readonly retry: RetryHint
  /**
   * Every request that was made for this call, oldest first: its own, their repetitions, and those that look up its shop. The
   * refresh of a token is not among them: it serves every call that waits for it, and `onRefreshed` or `onTokenEvent` tells of it.
   */
  declare readonly attempts: ReadonlyArray<Attempt>

  constructor(fields: ErrorFields) {
    const { message, cause, ...rest } = fields
    super({
      outcome: "not-sent",
      retry: "never",
      ...withoutUndefined(rest),
      ...quoted(rest),
      message: safeText(message),
      ...(cause === undefined ? {} : { cause: sanitizeCause(cause) }),
    })
    this.attempts ??= []
    Object.defineProperty(this, brand, { value: true })
  }

  /** What `JSON.stringify` writes: every field, the message, and the cause in one line. `errorFromJSON` reads it. */
  override toJSON(): Record<string, unknown> {
    const { _tag, ...fields } = { ...this } as Record<string, unknown>
    const cause = this.cause === undefined ? {} : { cause: String(this.cause) }
    return { _tag, message: this.message, ...fields, ...cause }
  }

  /** What `console.error` writes: the stack, then the fields. Effect's own errors would show the JSON alone. */
  [inspected](depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    return inspect(this, { ...options, depth, customInspect: false })
  }

  override toString(): string {
    return `${this.name}: ${this.message}`
  }

  /** Is this an error of the SDK, of this or another copy of it? */
  static is(error: unknown): error is TikTokShopError {
    return typeof error === "object" && error !== null && brand in error
  }
}

/**
 * Adds what only the client knows (which operation, which attempts) to an error that lacks it.
 *
 * @example
 * ```ts
 * import { annotate, ServerError } from "@tiktok-shop-kit/errors"
 *
 * const error = new ServerError({ message: "The platform answered 502.", outcome: "unknown" })
 * annotate(error, { operation: "order.202309.getOrderDetail" }).operation // "order.202309.getOrderDetail"
 * ```
 */
export const annotate = <E extends TikTokShopError>(
  error: E,
  fields: { readonly operation?: string; readonly attempts?: ReadonlyArray<Attempt> },
): E => {
  const target = error as { -readonly [K in keyof ErrorFields]: ErrorFields[K] }
  if (fields.operation !== undefined) target.operation ??= fields.operation
  if (fields.attempts !== undefined && error.attempts.length === 0) target.attempts = fields.attempts
  return error
}

/** Text that another host wrote into its answer: of any length, and with a token in it where that host repeats what it got. */
const quotedNames = ["requestId", "contentType"]
const maxQuotedLength = 100

const quoted = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      quotedNames.includes(name) && typeof value === "string" ? [[name, safeText(value, maxQuotedLength)]] : [],
    ),
  )

const withoutUndefined = <A extends object>(fields: A): A =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as A

/** What may be left out may be given as `undefined` as well, and is then left out. */
type Given<Fields> = { readonly [K in keyof Fields]: Fields[K] | ({} extends Pick<Fields, K> ? undefined : never) }

/**
 * Makes the base of one tagged error class: `class RateLimitError extends kind("RateLimitError")<{…}> {}`.
 * `Fields` are what this kind carries beyond {@link ErrorFields}.
 */
export const kind = <Tag extends string>(
  tag: Tag,
): new <Fields extends object = {}>(
  fields: ErrorFields & Given<Fields>,
) => TikTokShopError & { readonly _tag: Tag } & Readonly<Fields> => {
  class Kind extends TikTokShopError {
    readonly _tag = tag
  }
  Object.defineProperty(Kind.prototype, "name", { value: tag, configurable: true, writable: true })
  return Kind as never
}
