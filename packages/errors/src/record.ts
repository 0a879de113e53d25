/**
 * Checks an unknown value, such as parsed JSON or the options of a JavaScript caller: is it an object with named fields, which
 * of its names are unknown, and which of its fields should be functions?
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

/** An unknown name, and the known name that the caller probably meant. */
export interface UnknownName {
  readonly name: string
  readonly likely: string | undefined
}

/**
 * Returns the names of an object that are not known. A name whose value is `undefined` counts as absent.
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
 * Returns the names of the fields that should be functions and are not. A field that is `undefined` counts as absent.
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

/** The known name that is most similar to the given name: the same letters, the same beginning, or one or two typing errors. */
const likelyName = (name: string, known: ReadonlyArray<string>): string | undefined => {
  const given = lettersOf(name)
  const distances = known.map((candidate) => [candidate, distance(given, lettersOf(candidate))] as const)
  const [nearest] = distances.toSorted(([, a], [, b]) => a - b)
  if (nearest !== undefined && nearest[1] <= Math.min(2, Math.ceil(given.length / 3))) return nearest[0]
  if (given.length < 3) return undefined
  return known.find((candidate) => lettersOf(candidate).startsWith(given) || given.startsWith(lettersOf(candidate)))
}

/** In lower case, without `_` and `-`: `page_size` and `pageSize` are the same. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[_-]/g, "")

/** How many letters must be added, removed or changed. */
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
