/**
 * The error classes: one tagged class for each kind of failure. `CallError` is the union of all errors of a call, so a
 * `switch` over `error._tag` is exhaustive. spec/errors.yaml says which business code belongs to which class.
 * Every base is marked as pure, so that a bundle contains only the classes it uses.
 */
import { type ErrorFields, kind } from "./base.ts"
import { safeFields } from "./safe-json.ts"

interface Named {
  /** The field, parameter or header that the platform refused, if it is known. */
  readonly field?: string
}

/** The platform did not accept the token or the app's credentials. `retry` is `after-refresh` if a refresh helps. */
export class AuthenticationError extends /* @__PURE__ */ kind("AuthenticationError")<Named> {}

/** The seller or creator has to give consent again. A refresh cannot help. */
export class ReauthorizationRequiredError
  extends /* @__PURE__ */ kind("ReauthorizationRequiredError")<{
    /** Open id of the account. */
    readonly account: string
  }> {}

/**
 * The shop or its seller is inactive. A new token or a new consent does not help: the seller has to make the shop active again.
 * The client sends no further calls of the shop, except one an hour to check.
 */
export class ShopInactiveError
  extends /* @__PURE__ */ kind("ShopInactiveError")<{
    /** Id of the shop. Absent if the refused call had no shop. */
    readonly shop?: string
    /** Time of the first known refusal, in Unix milliseconds. */
    readonly sinceMs?: number
    /** When the client will send the next call of the shop, in Unix milliseconds. */
    readonly retryAtMs?: number
  }> {}

/** The app or the token lacks a permission. */
export class PermissionError
  extends /* @__PURE__ */ kind("PermissionError")<{
    /** Scopes of the operation. At least one of them is missing. Empty if no source names them. */
    readonly scopes: ReadonlyArray<string>
    /** True if `scopes` belong to another version of the operation, because TikTok names none for this one. */
    readonly scopesInferred?: boolean
  }> {}

/** The gateway refused the signature or the timestamp. */
export class SignatureError
  extends /* @__PURE__ */ kind("SignatureError")<{
    /** The parameter that the gateway refused, if it is known. */
    readonly field?: string
    readonly reason: "signature" | "clock"
    /** The text that was signed: secret masked, body as length and hash. */
    readonly signed?: string
  }> {}

/** Too many requests. The platform refused the request before it ran, so any operation may be retried. */
export class RateLimitError
  extends /* @__PURE__ */ kind("RateLimitError")<{
    /** The platform's Retry-After in milliseconds, if it sent one. A minimum. */
    readonly retryAfterMs?: number
  }> {}

/** A daily or hourly quota is used up. A short wait does not help. */
export class QuotaError extends /* @__PURE__ */ kind("QuotaError") {}

/** Too many items in a request, too many rows in a search, or too many bytes in a file or an answer. */
export class LimitError
  extends /* @__PURE__ */ kind("LimitError")<{
    readonly field?: string
    readonly limit?: number
  }> {}

/** The request is invalid. The same request would be refused again. */
export class ValidationError extends /* @__PURE__ */ kind("ValidationError")<Named> {}

/** The requested object does not exist, or belongs to another shop. */
export class NotFoundError extends /* @__PURE__ */ kind("NotFoundError")<Named> {}

/** The object's state does not allow this now. */
export class ConflictError extends /* @__PURE__ */ kind("ConflictError") {}

/** The platform failed. */
export class ServerError
  extends /* @__PURE__ */ kind("ServerError")<{
    /** The platform's Retry-After in milliseconds, if it sent one. A minimum. */
    readonly retryAfterMs?: number
  }> {}

/**
 * No complete answer came. Its `outcome` says whether the platform may have executed the request.
 * A timeout is a network error: same tag, `reason: "timeout"`, class {@link TimeoutError}.
 */
export class NetworkError
  extends /* @__PURE__ */ kind("NetworkError")<{
    readonly reason: "connect" | "reset" | "timeout" | "truncated" | "aborted" | "redirect"
  }> {}

/** The answer was not complete in time. */
export class TimeoutError extends NetworkError {
  declare readonly reason: "timeout"
  /** Which time limit ended: of one attempt, of the whole call, or of an upload without progress. */
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

/** The answer is not as the operation describes it: it is not JSON, or validation refused it. */
export class DecodeError
  extends /* @__PURE__ */ kind("DecodeError")<{
    /** Media type of the answer, if it had one. */
    readonly contentType?: string
    /** The differences from the spec, if the call asked for validation. */
    readonly issues?: ReadonlyArray<string>
  }> {}

/** One failed item of an answer that otherwise succeeded. */
export interface ItemError {
  readonly code?: number | string | undefined
  readonly message?: string | undefined
  /** The platform's details about the item. In an error they are redacted and shortened, like messages. */
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

/** The client did not send the call: its queue is full, or the host keeps failing. */
export class OverloadError
  extends /* @__PURE__ */ kind("OverloadError")<{
    readonly reason: "queue" | "circuit"
    /** When the client will send the next call, in Unix milliseconds (circuit only). */
    readonly retryAtMs?: number
  }> {}

/** The platform or this runtime cannot do this. */
export class UnsupportedError extends /* @__PURE__ */ kind("UnsupportedError") {}

/** The client is configured wrongly. `issues` lists all problems at once. */
export class ConfigurationError
  extends /* @__PURE__ */ kind("ConfigurationError")<{
    readonly issues: ReadonlyArray<{ readonly field: string; readonly problem: string; readonly remedy: string }>
  }> {}

/** The client could not read or write the store of tokens. */
export class StoreError
  extends /* @__PURE__ */ kind("StoreError")<{
    readonly reason: "unavailable" | "conflict" | "corrupt" | "decrypt" | "lease"
    readonly key?: string
  }> {}

/** The handler did not accept a webhook delivery. The error never contains the expected signature. */
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

/** A run of a job failed for a reason that is not the handler's own error. The error contains no data of the job. */
export class JobError
  extends /* @__PURE__ */ kind("JobError")<{
    /**
     * `timeout`: the handler did not end within the queue's `timeoutMs`. `worker-died`: the process of each run ended before the
     * job did. `closing`: the worker closes. `unreadable`: the stored job cannot be read.
     */
    readonly reason: "timeout" | "worker-died" | "closing" | "unreadable"
    /** Name of the queue. */
    readonly queue: string
  }> {}

/** The errors that the `envelope` middleware makes from the platform's answer. */
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

/** All errors of a call. */
export type CallError =
  | ApiError
  | ReauthorizationRequiredError
  | NetworkError
  | DecodeError
  | OverloadError
  | UnsupportedError
  | ConfigurationError
  | StoreError
