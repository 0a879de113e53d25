/**
 * Removes secrets from text that a person or a log will see: the query of a URL (it contains the signature, and on the token
 * host the app secret), the user and the password of an address such as that of a database, the value after the name of a secret, and all text with the form of a TikTok token or cipher.
 */
import { boundedText, maxMessageLength } from "./bounded-text.ts"
import { secretNames } from "./secret-names.ts"

/** Each pattern matches a whole word at once, so the time grows only in proportion to the text. */
const url = /\bhttps?:\/\/[^\s"'<>]*/gi
/** Up to the last `@`, since a password may contain one. */
const login = /:\/\/[^\s/"'<>:]*:[^\s/"'<>]*@/g
/** A short word after a colon is prose ("sign: the key is missing"). A secret is long, or has digits. */
const value = `(?:(?=[^\\s"'&,;}]*\\d)[^\\s"'&,;}]{6,}|[^\\s"'&,;}]{16,})`
const namedValue = new RegExp(
  `(["']?\\b(?:${secretNames.join("|")})\\b["']?\\s*[=:]\\s*["']?)(?:bearer\\s+)?${value}`,
  "gi",
)
const tokenShape = /\b(?:ROW|TTP|GCP|EU|US)_[A-Za-z0-9_-]{12,}|\bact\.[A-Za-z0-9!._-]{12,}/g

/** Each pattern needs one of these characters. Most texts, such as ids, contain no such character, so the patterns need not run. */
const partOfAPattern = /[:=_.]/

/** The text that replaces a secret. */
export const REDACTED = "[redacted]"

/**
 * Replaces every secret in a text: tokens by their form, values that follow the name of a secret, the query of a URL, and its
 * user and password.
 *
 * @example
 * ```ts
 * import { redact } from "@tiktok-shop-kit/errors"
 *
 * redact("GET https://open-api.tiktokglobalshop.com/order?sign=0f2a answered 401")
 * // "GET https://open-api.tiktokglobalshop.com/order?[redacted] answered 401"
 * ```
 */
export const redact = (text: string): string => (partOfAPattern.test(text) ? redacted(text) : text)

const redacted = (text: string): string =>
  text
    .replace(url, withoutQuery)
    .replace(login, `://${REDACTED}@`)
    .replace(namedValue, `$1${REDACTED}`)
    .replace(tokenShape, REDACTED)

const withoutQuery = (found: string): string => {
  const query = found.indexOf("?")
  return query < 0 ? found : `${found.slice(0, query)}?${REDACTED}`
}

/** A text that an error may keep: shortened, and without secrets. */
export const safeText = (text: string, maxLength = maxMessageLength): string => redact(boundedText(text, maxLength))

/**
 * Returns a copy of a caught value that is safe to keep: redacted name, code, message and stack, and nested causes to depth 3.
 *
 * @example
 * ```ts
 * import { sanitizeCause } from "@tiktok-shop-kit/errors"
 *
 * try {
 *   await fetch("https://example.com/label.pdf?token=0f2a")
 * } catch (error) {
 *   console.error(sanitizeCause(error))
 * }
 * ```
 */
export const sanitizeCause = (cause: unknown, depth = 3): unknown => {
  try {
    return sanitized(cause, depth)
  } catch {
    // A getter of it throws, or it is a Proxy that does.
    return `${describe(cause)} that cannot be read`
  }
}

const sanitized = (cause: unknown, depth: number): unknown => {
  if (!(cause instanceof Error)) return safeText(typeof cause === "string" ? cause : describe(cause))
  const copy = new Error(safeText(cause.message))
  copy.name = cause.name
  copy.stack = safeText(cause.stack ?? String(cause), maxStackLength)
  if ("code" in cause && (typeof cause.code === "string" || typeof cause.code === "number")) {
    Object.assign(copy, { code: cause.code })
  }
  if (depth > 0 && cause.cause !== undefined) copy.cause = sanitized(cause.cause, depth - 1)
  return copy
}

/** Longer than a message, because a stack begins with the message. */
const maxStackLength = 4 * maxMessageLength

const describe = (value: unknown): string => (value === null ? "null" : `a thrown ${typeof value}`)
