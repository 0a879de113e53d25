/**
 * Turns a refusal of the platform (code, message, HTTP status) into an error of the right class. The rows come from
 * spec/errors.yaml. The code decides first. If a code has several meanings, the operation and a keyword decide. If the code is
 * unknown, the HTTP status decides. An unknown code below HTTP 500 is never retried.
 */
import type { Outcome } from "./base.ts"
import { boundedText } from "./bounded-text.ts"
import { classDefault, type ErrorClass, type ErrorRetry } from "./error-class.ts"
import {
  AuthenticationError,
  ConflictError,
  LimitError,
  NotFoundError,
  PermissionError,
  QuotaError,
  RateLimitError,
  ServerError,
  ShopInactiveError,
  SignatureError,
  ValidationError,
  type ApiError,
} from "./errors.ts"
import { messageField, withoutRequestField } from "./message-field.ts"
import { safeText } from "./redact.ts"

/** What one code means. */
export interface ErrorRow {
  readonly class: ErrorClass
  /** A word of the message that selects this meaning of the code. */
  readonly keyword?: string
  /** The operations that the row applies to. Absent: all. */
  readonly operations?: ReadonlyArray<string>
  /** Absent: the default of the class. */
  readonly retry?: ErrorRetry
  /** Absent: the default of the class. */
  readonly outcome?: Outcome
  /** The field that the code is about. */
  readonly field?: string
}

/** The meanings of the codes. */
export interface ErrorTable {
  /** Codes that only have a class. */
  readonly plain: Partial<Readonly<Record<ErrorClass, ReadonlyArray<number | string>>>>
  /** More of these codes, ascending: the first code, then the step from each code to the next. This halves their size in a bundle. */
  readonly steps?: Partial<Readonly<Record<ErrorClass, ReadonlyArray<number>>>>
  /** The other codes. The rows of one code are tried in order. */
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
  /** Id of the call's shop. */
  readonly shop?: string | undefined
  readonly scopes?: ReadonlyArray<string> | undefined
  /** The scopes belong to another version of the operation. */
  readonly scopesInferred?: boolean | undefined
  readonly retryAfterMs?: number | undefined
  /** Returns the signed text, with the secret masked. Called only for a SignatureError, which keeps the text. */
  readonly signed?: (() => string) | undefined
}

const byStatus = (status: number): ErrorRow => {
  if (status >= 500) return { class: "server" }
  if (status === 429) return { class: "rate-limit" }
  if (status === 401) return { class: "authentication" }
  if (status === 403) return { class: "permission" }
  if (status === 404) return { class: "not-found" }
  if (status === 409) return { class: "conflict" }
  if (status === 413) return { class: "limit" }
  return { class: "validation" }
}

/** The words of a message, each between spaces. A name such as `start_timestamp` or `x-tts-access-token` is one word. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\w-]+/g)
      ?.join(" ") ?? ""
  } `

const classOf = ({ plain, steps = {} }: ErrorTable, name: string): ErrorClass | undefined => {
  const inSteps = (list: ReadonlyArray<number>): boolean => {
    let code = 0
    return list.some((step) => String((code += step)) === name)
  }
  const found =
    Object.entries(plain).find(([, codes]) => codes.some((known) => String(known) === name)) ??
    Object.entries(steps).find(([, list]) => inSteps(list))
  return found?.[0] as ErrorClass | undefined
}

const rowOf = (table: ErrorTable, { code, status, operation }: Refusal, message: string): ErrorRow => {
  const name = String(code)
  const listed = Object.hasOwn(table.rows, name) ? table.rows[name]! : []
  const own = listed.filter((row) => operation !== undefined && row.operations?.includes(operation))
  const candidates = own.length > 0 ? own : listed.filter((row) => row.operations === undefined)
  if (candidates.length > 0) {
    const words = wordsOf(withoutRequestField(message))
    const named = messageField(message)?.toLowerCase()
    const isAbout = ({ keyword, field }: ErrorRow): boolean =>
      keyword !== undefined &&
      words.includes(wordsOf(keyword)) &&
      // `'create_time_ge' is no timestamp` is about that field, not about the timestamp of the request.
      (named === undefined || named === field || named === keyword.toLowerCase())
    return candidates.find(isAbout) ?? candidates.at(-1)!
  }
  const errorClass = classOf(table, name)
  return errorClass === undefined ? byStatus(status) : { class: errorClass }
}

const advice: Partial<Record<ErrorClass, string>> = {
  signature: "Check the app secret, and that nothing changes the request after it is signed.",
  clock: "The clock of this machine is wrong. The client corrects it from the answer's Date header.",
  "shop-inactive": "The seller has to make the shop active again. A new token or a new consent does not help.",
  permission: "If a scope is missing, add it to the app in Partner Center, then let the seller authorize again.",
  "rate-limit": "Slow down. The client does this by itself while retries are on.",
  quota: "Wait until the quota is renewed.",
}

/** The platform's longest known message has some hundred characters, its longest code 50. */
const maxSaidLength = 2000
const maxCodeLength = 100

/**
 * Makes the error for a refusal.
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
  const message = boundedText(refusal.message.trim(), maxSaidLength)
  const row = rowOf(table, refusal, message)
  const usual = classDefault(row.class)
  const hint = advice[row.class]
  const { retryAfterMs } = refusal
  const code = typeof refusal.code === "string" ? safeText(refusal.code, maxCodeLength) : refusal.code
  const retry = row.retry ?? usual.retry
  const fields = {
    message: `TikTok refused with code ${code}: ${message || "no message"}${hint === undefined ? "" : ` — ${hint}`}`,
    code,
    status: refusal.status,
    requestId: refusal.requestId,
    operation: refusal.operation,
    outcome: row.outcome ?? usual.outcome,
    retry: retry === "backoff" && retryAfterMs !== undefined ? { afterMs: retryAfterMs } : retry,
  } as const
  const named = () => row.field ?? messageField(message)
  switch (row.class) {
    case "authentication":
      return new AuthenticationError({ ...fields, field: named() })
    case "shop-inactive":
      return new ShopInactiveError({ ...fields, shop: refusal.shop })
    case "permission":
      return new PermissionError({ ...fields, scopes: refusal.scopes ?? [], scopesInferred: refusal.scopesInferred })
    case "signature":
      return new SignatureError({ ...fields, field: named(), reason: "signature", signed: refusal.signed?.() })
    case "clock":
      return new SignatureError({ ...fields, field: named(), reason: "clock" })
    case "rate-limit":
      return new RateLimitError({ ...fields, retryAfterMs })
    case "quota":
      return new QuotaError(fields)
    case "limit":
      return new LimitError({ ...fields, field: named() })
    // These messages also put quotes around values, so a quoted word may not be a field.
    case "not-found":
      return new NotFoundError({ ...fields, field: row.field })
    case "conflict":
      return new ConflictError(fields)
    case "server":
      return new ServerError({ ...fields, retryAfterMs })
    case "validation":
      return new ValidationError({ ...fields, field: named() })
  }
}
