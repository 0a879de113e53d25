/**
 * Turns a refusal of the platform (code, message, HTTP status) into the error of the right class. The rows come from
 * spec/errors.yaml: the code decides first, the keyword tells apart codes that mean several things, the HTTP status
 * decides where the code is unknown. An unknown code below HTTP 500 is never repeated.
 */
import {
  AuthenticationError,
  ConflictError,
  LimitError,
  NotFoundError,
  PermissionError,
  QuotaError,
  RateLimitError,
  ServerError,
  SignatureError,
  ValidationError,
  type ApiError,
} from "./errors.ts"

export type ErrorClass =
  | "authentication"
  | "permission"
  | "signature"
  | "clock"
  | "rate-limit"
  | "quota"
  | "limit"
  | "validation"
  | "not-found"
  | "conflict"
  | "server"

/** What one code means. */
export type ErrorRow = readonly [
  errorClass: ErrorClass,
  keyword: string,
  /** Absent where repeating does not help; `later`: after an hour or a day, so not by waiting a little. */
  retry?: "backoff" | "after-refresh" | "later",
]

/** The meanings of the codes. */
export interface ErrorTable {
  /** Codes with one meaning for which repeating the call as it is does not help: by class, nothing else to say of them. */
  readonly plain: Partial<Readonly<Record<ErrorClass, ReadonlyArray<number | string>>>>
  /** The other codes; the rows of one stand in the order in which they are tried against the message. */
  readonly rows: Readonly<Record<string, ReadonlyArray<ErrorRow>>>
}

/** A table without codes: the HTTP status decides. */
export const noCodes: ErrorTable = { plain: {}, rows: {} }

export interface Refusal {
  readonly code: number | string
  /** As the platform sent it. */
  readonly message: string
  readonly status: number
  readonly requestId?: string | undefined
  readonly operation?: string | undefined
  readonly scopes?: ReadonlyArray<string> | undefined
  /** The scopes are those of another version of the operation. */
  readonly scopesInferred?: boolean | undefined
  readonly retryAfterMs?: number | undefined
  /** Tells what was signed, secret masked: asked for and kept on a SignatureError. */
  readonly signed?: (() => string) | undefined
}

const byStatus = (status: number): ErrorRow => {
  if (status >= 500) return ["server", "", "backoff"]
  if (status === 429) return ["rate-limit", "", "backoff"]
  if (status === 401) return ["authentication", ""]
  if (status === 403) return ["permission", ""]
  if (status === 404) return ["not-found", ""]
  if (status === 409) return ["conflict", ""]
  if (status === 413) return ["limit", ""]
  return ["validation", ""]
}

/** The wire quotes with single quotes, the documents with backticks; a short URL ends the message. */
const plain = (message: string): string => message.toLowerCase().replace(/['"`]/g, "")

const rowOf = (table: ErrorTable, { code, message, status }: Refusal): ErrorRow => {
  const rows = table.rows[String(code)]
  if (rows !== undefined) {
    const said = plain(message)
    return rows.find(([, keyword]) => said.includes(plain(keyword))) ?? rows.at(-1)!
  }
  const [errorClass] = Object.entries(table.plain).find(([, codes]) => codes.includes(code)) ?? []
  return errorClass === undefined ? byStatus(status) : [errorClass as ErrorClass, ""]
}

const advice: Partial<Record<ErrorClass, string>> = {
  signature: "Check the app secret and that nothing changed the request after it was signed.",
  clock: "The clock of this machine is off; the client corrects it from the answer's Date header.",
  permission: "Where a scope is missing: add it to the app in Partner Center, then let the seller authorize again.",
  "rate-limit": "Slow down; the client does so by itself while retries are on.",
  quota: "Wait until the quota is renewed.",
}

/**
 * The error that stands for a refusal.
 *
 * @example
 * ```ts
 * import { errorTable } from "@tiktok-shop-kit/api/errors"
 * import { classify } from "@tiktok-shop-kit/errors"
 *
 * const error = classify(errorTable, { code: 36009004, message: "Invalid parameter", status: 400 })
 * console.log(error._tag, error.retry)
 * ```
 */
export const classify = (table: ErrorTable, refusal: Refusal): ApiError => {
  const [errorClass, , retry] = rowOf(table, refusal)
  const hint = advice[errorClass]
  const said = refusal.message.trim() === "" ? "no message" : refusal.message.trim()
  const fields = {
    message: `TikTok refused with code ${refusal.code}: ${said}${hint === undefined ? "" : ` — ${hint}`}`,
    code: refusal.code,
    status: refusal.status,
    requestId: refusal.requestId,
    operation: refusal.operation,
    outcome: "refused",
  } as const
  const { retryAfterMs } = refusal
  switch (errorClass) {
    case "authentication":
      return new AuthenticationError({ ...fields, retry: retry === "after-refresh" ? retry : "never" })
    case "permission":
      return new PermissionError({ ...fields, scopes: refusal.scopes ?? [], scopesInferred: refusal.scopesInferred })
    case "signature":
      return new SignatureError({ ...fields, reason: "signature", signed: refusal.signed?.() })
    case "clock":
      return new SignatureError({ ...fields, reason: "clock", retry: "now" })
    case "rate-limit":
      return new RateLimitError({ ...fields, retryAfterMs, retry: waitOf(retry, retryAfterMs) })
    case "quota":
      return new QuotaError(fields)
    case "limit":
      return new LimitError(fields)
    case "not-found":
      return new NotFoundError(fields)
    case "conflict":
      return new ConflictError(fields)
    case "server":
      return new ServerError({
        ...fields,
        retryAfterMs,
        outcome: "unknown",
        retry: waitOf("backoff", retryAfterMs),
      })
    case "validation":
      return new ValidationError({ ...fields, field: fieldOf(refusal.message) })
  }
}

const waitOf = (retry: ErrorRow[2], afterMs: number | undefined) => {
  if (retry === "later") return "never"
  return afterMs === undefined ? "backoff" : { afterMs }
}

/** Validation messages name the field in quotes, mostly: "'page_size' must be …". */
const fieldOf = (message: string): string | undefined =>
  /['`"]([a-z][a-z0-9_]*(?:(?:\.|\[\d*\])[a-z0-9_]*)*)['`"]/i.exec(message)?.[1]
