/**
 * What an unknown value is, such as parsed JSON or the options of a JavaScript caller: is it an object with named fields, which
 * of its names does nobody read, and which of its fields should be a function?
 */

/**
 * Is it an object with named fields? `null` and arrays are not.
 *
 * @example
 * ```ts
 * import { isRecord } from "@tiktok-shop-kit/errors/record"
 *
 * isRecord(JSON.parse('{"id":"1"}')) // true
 * isRecord(JSON.parse("[]")) // false
 * ```
 */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A name that nothing reads, and the known name that was probably meant. */
export interface UnknownName {
  readonly name: string
  readonly likely: string | undefined
}

/**
 * The names of an object that are not known. A name whose value is `undefined` counts as left out.
 *
 * @example
 * ```ts
 * import { unknownNames } from "@tiktok-shop-kit/errors/record"
 *
 * unknownNames({ page_size: 20 }, { pageSize: 1, pageToken: 1 }) // [{ name: "page_size", likely: "pageSize" }]
 * ```
 */
export const unknownNames = (given: object, known: object): ReadonlyArray<UnknownName> =>
  Object.entries(given)
    .filter(([name, value]) => value !== undefined && !Object.hasOwn(known, name))
    .map(([name]) => ({ name, likely: likelyName(name, Object.keys(known)) }))

/**
 * The names of the fields that are known as `"function"` and hold something else. A field that is `undefined` counts as left out.
 *
 * @example
 * ```ts
 * import { wrongFunctions } from "@tiktok-shop-kit/errors/record"
 *
 * wrongFunctions({ onRetry: "log" }, { onRetry: "function", baseMs: 1 }) // ["onRetry"]
 * ```
 */
export const wrongFunctions = (given: Readonly<Record<string, unknown>>, known: object): ReadonlyArray<string> =>
  Object.entries(known)
    .filter(([name, kind]) => kind === "function" && given[name] !== undefined && typeof given[name] !== "function")
    .map(([name]) => name)

/** The known name that is most like the given one: the same letters, the same beginning, or a slip or two. */
const likelyName = (name: string, known: ReadonlyArray<string>): string | undefined => {
  const given = lettersOf(name)
  const distances = known.map((candidate) => [candidate, distance(given, lettersOf(candidate))] as const)
  const [nearest] = distances.toSorted(([, a], [, b]) => a - b)
  if (nearest !== undefined && nearest[1] <= Math.min(2, Math.ceil(given.length / 3))) return nearest[0]
  if (given.length < 3) return undefined
  return known.find((candidate) => lettersOf(candidate).startsWith(given) || given.startsWith(lettersOf(candidate)))
}

/** Without case, and without the marks that tell `page_size` from `pageSize`. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[_-]/g, "")

/** How many letters must be added, left out or changed. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
