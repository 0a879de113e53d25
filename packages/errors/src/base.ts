/**
 * The base class of every error of this SDK, and the fields that all of them have. Besides its message, an error says whether
 * the platform may have acted (`outcome`), whether a retry can help (`retry`), and what the client tried (`attempts`). No error
 * contains a secret, a token, a signed URL or a buyer's data.
 */
import * as Data from "effect/Data"
import { safeText, sanitizeCause } from "./redact.ts"

/**
 * What the platform may have done.
 *
 * - `not-sent`: the client sent nothing.
 * - `refused`: the platform answered that it did nothing. Any operation may be sent again.
 * - `unknown`: the platform may have executed the request (reset after sending, 5xx, timeout).
 */
export type Outcome = "not-sent" | "refused" | "unknown"

/**
 * Whether a retry can help, and when. `later` means in minutes to a day, for example when a daily quota is used up or an order
 * is on hold. The client does not wait that long. Schedule the retry yourself.
 */
export type RetryHint = "never" | "now" | "backoff" | "after-refresh" | "later" | { readonly afterMs: number }

/** One request that the client made, or tried to make, for a call. */
export interface Attempt {
  /** Counts from 1. */
  readonly number: number
  /** Why the client made it: as the first request, or as a retry by one of its rules. `before`: to look up the shop of the call. */
  readonly why: "first" | "retry" | "token" | "clock" | "before"
  /** Unix milliseconds by the client's clock. */
  readonly startedAtMs: number
  readonly durationMs: number
  /** The HTTP status, if an answer came. */
  readonly status?: number
  /** The tag of its error, if it failed. */
  readonly error?: string
  /** The platform's `request_id`, if an answer came. */
  readonly requestId?: string
}

export interface ErrorFields {
  /** What happened and what to do about it. */
  readonly message: string
  /** The platform's code: a number on TikTok Shop, a string on TikTok for Developers. */
  readonly code?: number | string | undefined
  /** The platform's id of the request. Its support asks for it. */
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
  /** The original error, without secrets, tokens and the queries of URLs. */
  readonly cause?: unknown
}

/** Node, Deno and Bun call this method to print the value. */
const inspected: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never

const brand = Symbol.for("tiktok-shop-kit/TikTokShopError")

/** Base class. `instanceof` works within one copy of the package, `TikTokShopError.is` across copies. */
export abstract class TikTokShopError extends Data.Error<ErrorFields> {
  abstract readonly _tag: string
  /**
   * What the platform may have done. `not-sent`: the client sent nothing. `refused`: the platform answered that it did nothing.
   * `unknown`: the platform may have executed the request, so check its effect before you send it again.
   */
  declare readonly outcome: Outcome
  /** Whether a retry can help, and when. The client has already retried if that was safe. */
  declare readonly retry: RetryHint
  /**
   * Every request for this call, oldest first: its own requests, their retries, and those that look up its shop. A refresh of
   * the token is not listed, because all waiting calls share it. `onRefreshed` or `onTokenEvent` reports it.
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

  /** The form for `JSON.stringify`: every field, the message, and the cause in one line. `errorFromJSON` reads it. */
  override toJSON(): Record<string, unknown> {
    const { _tag, ...fields } = { ...this } as Record<string, unknown>
    const cause = this.cause === undefined ? {} : { cause: String(this.cause) }
    return { _tag, message: this.message, ...fields, ...cause }
  }

  /** The form for `console.error`: the stack, then the fields. Effect's own errors show only the JSON. */
  [inspected](depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    return inspect(this, { ...options, depth, customInspect: false })
  }

  override toString(): string {
    return `${this.name}: ${this.message}`
  }

  /** Is this an error of the SDK? Works across copies of the package. */
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

/** Text from another host's answer. It may be of any length, and contain a token if the host repeats what it received. */
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

/** Optional fields also accept `undefined`. */
type Given<Fields> = { readonly [K in keyof Fields]: Fields[K] | ({} extends Pick<Fields, K> ? undefined : never) }

/**
 * Makes the base of one tagged error class: `class RateLimitError extends kind("RateLimitError")<{…}> {}`.
 * `Fields` are its fields in addition to {@link ErrorFields}.
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
