/**
 * The taxonomy: one tagged class a kind of failure. `CallError` is the union a call can fail with, so that a `switch`
 * over `error._tag` is exhaustive. Which business code belongs to which class is not decided here but in spec/errors.yaml.
 * Every base is marked as pure, so that a bundle holds only the classes it uses.
 */
import { type ErrorFields, kind } from "./base.ts"
import { safeFields } from "./safe-json.ts"

interface Named {
  /** The field, parameter or header that the platform complains about, where it is known. */
  readonly field?: string
}

/** The token or the app's credentials were not accepted. `retry` is `after-refresh` when a refresh would help. */
export class AuthenticationError extends /* @__PURE__ */ kind("AuthenticationError")<Named> {}

/** The seller or creator has to give consent again; no refresh can help. */
export class ReauthorizationRequiredError
  extends /* @__PURE__ */ kind("ReauthorizationRequiredError")<{
    /** Which account. */
    readonly account: string
  }> {}

/**
 * The shop, or its seller, is inactive. A new token or a new consent does not help: the seller has to make the shop active again.
 * The client sends no further call of the shop, except one an hour to ask again.
 */
export class ShopInactiveError
  extends /* @__PURE__ */ kind("ShopInactiveError")<{
    /** Id of the shop. Absent where the refused call was bound to no shop. */
    readonly shop?: string
    /** The first refusal that the client knows of, in Unix milliseconds. */
    readonly sinceMs?: number
    /** When the client will send the next call of the shop, in Unix milliseconds. */
    readonly retryAtMs?: number
  }> {}

/** The app or the token lacks a permission. */
export class PermissionError
  extends /* @__PURE__ */ kind("PermissionError")<{
    /** Scopes of the operation, of which at least one is missing. Empty where no source names them. */
    readonly scopes: ReadonlyArray<string>
    /** True where `scopes` are those of another version of the operation: TikTok names none for this one. */
    readonly scopesInferred?: boolean
  }> {}

/** The gateway refused the signature or the timestamp. */
export class SignatureError
  extends /* @__PURE__ */ kind("SignatureError")<{
    /** The parameter that was refused, where it is known. */
    readonly field?: string
    readonly reason: "signature" | "clock"
    /** What was signed: secret masked, body as length and hash. */
    readonly signed?: string
  }> {}

/** Too many requests. The request was refused before it ran, so any operation may be repeated. */
export class RateLimitError
  extends /* @__PURE__ */ kind("RateLimitError")<{
    /** The platform's Retry-After in milliseconds, where it sent one. A minimum. */
    readonly retryAfterMs?: number
  }> {}

/** A daily or hourly quota is used up; a short wait does not help. */
export class QuotaError extends /* @__PURE__ */ kind("QuotaError") {}

/** Too many or too large: items in a request, rows in a search, bytes in a file or an answer. */
export class LimitError
  extends /* @__PURE__ */ kind("LimitError")<{
    readonly field?: string
    readonly limit?: number
  }> {}

/** The request is not acceptable; sending it again unchanged cannot help. */
export class ValidationError extends /* @__PURE__ */ kind("ValidationError")<Named> {}

/** What was asked for does not exist, or is not this shop's. */
export class NotFoundError extends /* @__PURE__ */ kind("NotFoundError")<Named> {}

/** The state of the thing does not allow this now. */
export class ConflictError extends /* @__PURE__ */ kind("ConflictError") {}

/** The platform failed. */
export class ServerError
  extends /* @__PURE__ */ kind("ServerError")<{
    /** Retry-After in milliseconds, where the platform sent one. A minimum. */
    readonly retryAfterMs?: number
  }> {}

/**
 * No complete answer came. Its `outcome` says whether the request may have been carried out.
 * A timeout is a network error: same tag, `reason: "timeout"`, class {@link TimeoutError}.
 */
export class NetworkError
  extends /* @__PURE__ */ kind("NetworkError")<{
    readonly reason: "connect" | "reset" | "timeout" | "truncated" | "aborted" | "redirect"
  }> {}

/** Nothing, or not everything, arrived in time. */
export class TimeoutError extends NetworkError {
  declare readonly reason: "timeout"
  /** What ran out: one attempt, the whole call, or the progress of an upload. */
  declare readonly scope: "attempt" | "total" | "stall"
  declare readonly timeoutMs: number
  constructor(
    fields: Omit<ConstructorParameters<typeof NetworkError>[0], "reason"> & {
      readonly scope: "attempt" | "total" | "stall"
      readonly timeoutMs: number
    },
  ) {
    super({ ...fields, reason: "timeout" } as never)
  }
}

/** The answer is not what the operation promises: not JSON, or refused by validation. */
export class DecodeError
  extends /* @__PURE__ */ kind("DecodeError")<{
    /** Media type of the answer, where it named one. */
    readonly contentType?: string
    /** What differs from the spec, where validation was asked for. */
    readonly issues?: ReadonlyArray<string>
  }> {}

/** One item that failed inside an answer that otherwise succeeded. */
export interface ItemError {
  readonly code?: number | string | undefined
  readonly message?: string | undefined
  /** What the platform says about the item, as it came. In an error it is redacted and bounded, as messages are. */
  readonly detail?: unknown
}

/** The platform accepted the request but some of its items failed. */
export class PartialError
  extends /* @__PURE__ */ kind("PartialError")<{
    readonly items: ReadonlyArray<ItemError>
  }>
{
  constructor(fields: ErrorFields & { readonly items: ReadonlyArray<ItemError> }) {
    const items: unknown = fields.items
    super({ ...fields, items: Array.isArray(items) ? items.map((item) => safeFields(item)) : [] } as never)
  }
}

/** This process holds the call back: a full queue, or a host that keeps failing. */
export class OverloadError
  extends /* @__PURE__ */ kind("OverloadError")<{
    readonly reason: "queue" | "circuit"
    /** When the next call will be let through, in Unix milliseconds (circuit only). */
    readonly retryAtMs?: number
  }> {}

/** The platform or this runtime has no way to do it. */
export class UnsupportedError extends /* @__PURE__ */ kind("UnsupportedError") {}

/** The client is set up wrongly. Lists everything that is wrong at once. */
export class ConfigurationError
  extends /* @__PURE__ */ kind("ConfigurationError")<{
    readonly issues: ReadonlyArray<{ readonly field: string; readonly problem: string; readonly remedy: string }>
  }> {}

/** The store of tokens could not be read or written. */
export class StoreError
  extends /* @__PURE__ */ kind("StoreError")<{
    readonly reason: "unavailable" | "conflict" | "corrupt" | "decrypt" | "lease"
    readonly key?: string
  }> {}

/** A webhook delivery was not accepted. Never says what the right signature would have been. */
export class WebhookError
  extends /* @__PURE__ */ kind("WebhookError")<{
    readonly reason:
      | "missing-header"
      | "malformed"
      | "signature"
      | "stale"
      | "body"
      | "method"
      | "too-large"
      | "timeout"
  }> {}

/** What the platform's answer can be turned into: the errors that the `envelope` middleware adds. */
export type ApiError =
  | AuthenticationError
  | ShopInactiveError
  | PermissionError
  | SignatureError
  | RateLimitError
  | QuotaError
  | LimitError
  | ValidationError
  | NotFoundError
  | ConflictError
  | ServerError
  | PartialError

/** Everything a call can fail with. */
export type CallError =
  | ApiError
  | ReauthorizationRequiredError
  | NetworkError
  | DecodeError
  | OverloadError
  | UnsupportedError
  | ConfigurationError
  | StoreError
