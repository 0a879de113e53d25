/**
 * JSON without lost digits. TikTok sends some ids as integers beyond 2^53. When read, they become strings of digits, never wrong
 * numbers. When written, a field that the spec marks as wide becomes bare digits.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { isRedactedText } from "@tiktok-shop-kit/errors/credential"

/**
 * Parses like `JSON.parse`, but an integer beyond 2^53 becomes a string of its digits.
 *
 * @example
 * ```ts
 * import { parse } from "@tiktok-shop-kit/client/json"
 *
 * parse('{"id":1729382256910270464}') // { id: "1729382256910270464" }
 * ```
 */
export const parse = (text: string): unknown => {
  const value: unknown = JSON.parse(text)
  return holdsUnsafeInteger(value) ? JSON.parse(quoteUnsafeIntegers(text)) : value
}

/** Only a text with an integer beyond 2^53 is parsed a second time. */
const holdsUnsafeInteger = (value: unknown): boolean => {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value)
  if (typeof value !== "object" || value === null) return false
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item !== "string" && holdsUnsafeInteger(item)) return true
    return false
  }
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key]
    // Most members are text.
    if (typeof member !== "string" && holdsUnsafeInteger(member)) return true
  }
  return false
}

/** Matches strings first, so that digits inside of them do not change. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const quoteUnsafeIntegers = (text: string): string =>
  text.replace(token, (literal) =>
    literal.length > 15 && /^-?\d+$/.test(literal) && !Number.isSafeInteger(Number(literal)) ? `"${literal}"` : literal,
  )

/**
 * Can JavaScript and JSON represent the number exactly?
 *
 * @example
 * ```ts
 * import { isExact } from "@tiktok-shop-kit/client/json"
 *
 * isExact(0.5) // true
 * isExact(2 ** 53) // false
 * ```
 */
export const isExact = (value: number): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)

/** The problem of a number that is not exact. */
export const inexact = "is a number that JavaScript or JSON cannot represent exactly. Pass it as a string of digits."

/** The problem of a list with an empty item. JSON would write null. */
export const emptyItem = "is a list with an item that is empty or undefined. Leave the item out."

/** The problem of a Redacted, and of the text that it becomes. */
export const redactedText = "is a redacted value, or its text. Pass the value itself: Redacted.value(it)."

/**
 * Is the text JSON whose end is missing? Call it with text that `parse` refuses.
 *
 * @example
 * ```ts
 * import { isCutOff } from "@tiktok-shop-kit/client/json"
 *
 * isCutOff('{"code":0,"da') // true
 * ```
 */
export const isCutOff = (text: string): boolean => {
  if (!/^\s*[{[]/.test(text)) return false
  let depth = 0
  for (const [bracket] of text.matchAll(bracketOrString)) {
    if (bracket === "{" || bracket === "[") depth += 1
    else if (bracket === "}" || bracket === "]") depth -= 1
  }
  return depth > 0
}

/** Also matches a string without its end, so that brackets inside of it do not count. */
const bracketOrString = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/gs

/**
 * Writes JSON. `wide` are dotted paths (`[]` for each item of a list) whose strings are written as bare digits. Every `bigint` is
 * written as bare digits, too. Throws a ValidationError for a number that is not exact, and for a value that JSON cannot
 * represent. `whole` is the name of the value itself in an error.
 *
 * @example
 * ```ts
 * import { stringify } from "@tiktok-shop-kit/client/json"
 *
 * stringify({ id: "1729382256910270464" }, ["id"]) // {"id":1729382256910270464}
 * ```
 */
export const stringify = (value: unknown, wide: ReadonlyArray<string> = [], whole = ""): string => {
  const refuse = (name: string, problem: string): never => {
    const field = name === "" ? whole : name
    throw new ValidationError({ message: `'${field}' ${problem}`, field })
  }
  const { write, finish } = bareDigits()
  const mark = (path: string, leaf: unknown): unknown => {
    const text = String(leaf)
    const isDigits = typeof leaf === "number" ? isExact(leaf) : /^-?(?:0|[1-9]\d*)$/.test(text)
    return isDigits ? write(text) : refuse(path, "must be a string of digits.")
  }
  const marked = wide.reduce((whole, path) => mapPath(whole, path, (leaf) => mark(path, leaf)), value)
  return finish(
    JSON.stringify(marked, (name, leaf) => {
      if (Array.isArray(leaf) && leaf.includes(undefined)) return refuse(name, emptyItem)
      if (typeof leaf === "number" && !isExact(leaf)) return refuse(name, inexact)
      // A Redacted becomes this text in JSON.
      if (typeof leaf === "string" && isRedactedText(leaf)) return refuse(name, redactedText)
      // JSON omits a symbol or a function, so a filter would be lost silently.
      if (typeof leaf === "symbol" || typeof leaf === "function") {
        return refuse(name, `is a ${typeof leaf}, which cannot be sent.`)
      }
      if (isWrittenEmpty(leaf)) return refuse(name, `is a ${leaf.constructor.name}, which JSON cannot represent.`)
      return typeof leaf === "bigint" ? mark(name, leaf) : leaf
    }),
  )
}

/** JSON writes these as `{}`, or bytes as an object of numbers, so their content would be lost silently. */
const isWrittenEmpty = (leaf: unknown): leaf is object =>
  leaf instanceof Map ||
  leaf instanceof Set ||
  leaf instanceof Promise ||
  leaf instanceof RegExp ||
  leaf instanceof Error ||
  leaf instanceof ArrayBuffer ||
  leaf instanceof Blob ||
  ArrayBuffer.isView(leaf)

interface BareDigits {
  /** A placeholder for the digits until `finish`. */
  readonly write: (digits: string) => unknown
  readonly finish: (json: string) => string
}

/** TypeScript's library does not have it yet, and not every runtime has it. */
const { rawJSON } = JSON as { readonly rawJSON?: (text: string) => object }

/** In a runtime without `JSON.rawJSON`, the digits are written between random marks, which are removed at the end. */
const bareDigits = (): BareDigits => {
  if (rawJSON !== undefined) return { write: rawJSON, finish: (json) => json }
  const mark = crypto.randomUUID()
  let isUsed = false
  return {
    write: (digits) => {
      isUsed = true
      return `${mark}${digits}${mark}`
    },
    finish: (json) => (isUsed ? json.replaceAll(new RegExp(`"${mark}([^"]*)${mark}"`, "g"), "$1") : json),
  }
}

/**
 * Returns a copy of `value` with `f` applied to every leaf at a dotted path. An absent leaf stays absent.
 *
 * @example
 * ```ts
 * import { mapPath } from "@tiktok-shop-kit/client/json"
 *
 * mapPath({ orders: [{ id: 1 }, { id: 2 }] }, "orders[].id", String) // { orders: [{ id: "1" }, { id: "2" }] }
 * ```
 */
export const mapPath = (value: unknown, path: string, f: (leaf: unknown) => unknown): unknown => {
  const dot = path.indexOf(".")
  const head = dot === -1 ? path : path.slice(0, dot)
  const rest = dot === -1 ? undefined : path.slice(dot + 1)
  const isList = head.endsWith("[]")
  const key = isList ? head.slice(0, -2) : head
  if (typeof value !== "object" || value === null) return value
  const inner = (value as Record<string, unknown>)[key]
  if (inner === undefined || inner === null) return value
  const step = (leaf: unknown) => (rest === undefined ? f(leaf) : mapPath(leaf, rest, f))
  const next = isList && Array.isArray(inner) ? inner.map(step) : step(inner)
  return { ...value, [key]: next }
}
