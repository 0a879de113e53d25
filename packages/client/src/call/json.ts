/**
 * JSON without lost digits. TikTok sends some ids as integers beyond 2^53: read, such an integer becomes the string of its
 * digits, never a wrong number. A field that the spec marks as wide is written as bare digits.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { isRedactedText } from "@tiktok-shop-kit/errors/credential"

/**
 * Parses like `JSON.parse`; an integer literal beyond 2^53 arrives as a string of its digits.
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

/** Only an answer that holds such an integer pays for the second reading. */
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

/** Strings are matched first, so that digits inside of them are left alone. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const quoteUnsafeIntegers = (text: string): string =>
  text.replace(token, (literal) =>
    literal.length > 15 && /^-?\d+$/.test(literal) && !Number.isSafeInteger(Number(literal)) ? `"${literal}"` : literal,
  )

/**
 * Do JavaScript and JSON hold the number exactly?
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

/** What is wrong with a number that is not. */
export const inexact = "is a number that JavaScript or JSON cannot hold exactly. Pass it as a string of digits."

/** What is wrong with a list that has a hole. JSON would write null. */
export const emptyItem = "is a list with an item that is empty or undefined. Leave the item out."

/** What is wrong with a Redacted, which writes itself as such a text, and with that text. */
export const redactedText = "is a redacted value, or the text of one. Pass what it holds: Redacted.value(it)."

/**
 * Is the text JSON whose end is missing? Asked of text that `parse` refuses.
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

/** A string without its end counts too, so that no bracket inside of it does. */
const bracketOrString = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/gs

/**
 * Writes JSON. `wide` are dotted paths (`[]` for each item of a list) whose strings leave as bare digits. A `bigint`
 * anywhere does as well. Throws a ValidationError for a number whose digits would not be those that were meant, and for what
 * JSON cannot hold. `whole` is the name by which such an error calls the value itself.
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
      // A Redacted writes itself as such a text.
      if (typeof leaf === "string" && isRedactedText(leaf)) return refuse(name, redactedText)
      // JSON leaves such a field out, so a filter would be lost without a word.
      if (typeof leaf === "symbol" || typeof leaf === "function") {
        return refuse(name, `is a ${typeof leaf}, which cannot be sent.`)
      }
      if (isWrittenEmpty(leaf)) return refuse(name, `is a ${leaf.constructor.name}, which JSON cannot hold.`)
      return typeof leaf === "bigint" ? mark(name, leaf) : leaf
    }),
  )
}

/** JSON writes what these hold as `{}`, or bytes as an object of numbers, so all of it would be lost without a word. */
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

/** Not in TypeScript's library yet, and not in every runtime. */
const { rawJSON } = JSON as { readonly rawJSON?: (text: string) => object }

/** Where the runtime has no `JSON.rawJSON`, the digits are between marks that no text of the caller can hold by chance. */
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
 * A copy of `value` with `f` applied to every leaf at a dotted path. Leaves that are absent stay absent.
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
