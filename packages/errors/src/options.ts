/**
 * Refuses options and fields that nothing reads. A misspelt option that is ignored changes what a program does without a
 * word: `{ baseURL }` would send a real token to the real host.
 */
import * as Redacted from "effect/Redacted"
import { type ConfigurationIssue, configurationError } from "./configuration.ts"
import { credentialProblem } from "./credential.ts"
import { type NumberRule, wrongNumbers } from "./numbers.ts"
import { isRecord } from "./record.ts"

/** Every name of a type. Write it as an object, so that the compiler asks for a name that is added later. */
export type Names<T> = Readonly<Record<keyof T, 1>>

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
 * import { unknownNames } from "@tiktok-shop-kit/errors/options"
 *
 * unknownNames({ page_size: 20 }, { pageSize: 1, pageToken: 1 }) // [{ name: "page_size", likely: "pageSize" }]
 * ```
 */
export const unknownNames = (given: object, known: Readonly<Record<string, 1>>): ReadonlyArray<UnknownName> =>
  Object.entries(given)
    .filter(([name, value]) => value !== undefined && !Object.hasOwn(known, name))
    .map(([name]) => ({ name, likely: likelyName(name, Object.keys(known)) }))

/** What else is checked of options: their numbers, the names in objects inside them, and their credentials. */
export interface MoreChecks {
  readonly numbers?: Readonly<Record<string, readonly [value: unknown, rule: NumberRule]>>
  /** Keys, secrets and tokens, as text or Redacted. `undefined` counts as left out. */
  readonly credentials?: Readonly<Record<string, unknown>>
  /** By the name of the inner object. */
  readonly inner?: Readonly<Record<string, readonly [given: unknown, known: Readonly<Record<string, 1>>]>>
}

/**
 * Throws a ConfigurationError that lists every option with an unknown name, every number that breaks its rule and every
 * unusable credential. Options that are left out as a whole are fine.
 *
 * @param where What is being configured. It begins the message.
 * @param more Reads the options, so it is called only if they are an object.
 *
 * @example
 * ```ts
 * import { positive } from "@tiktok-shop-kit/errors"
 * import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
 *
 * interface CacheOptions {
 *   readonly ttlMs?: number
 * }
 * const names: Names<CacheOptions> = { ttlMs: 1 }
 * const options: CacheOptions = { ttlMs: 60_000 }
 * checkOptions("The cache", options, names, () => ({ numbers: { ttlMs: [options.ttlMs, positive] } }))
 * ```
 */
export const checkOptions = (
  where: string,
  given: unknown,
  known: Readonly<Record<string, 1>>,
  more: () => MoreChecks = () => ({}),
): void => {
  const { numbers = {}, inner = {}, credentials = {} } = isRecord(given) ? more() : {}
  const issues = [
    ...unknownOptions(given, known),
    ...Object.entries(inner).flatMap(([name, [options, names]]) => unknownOptions(options, names, `${name}.`)),
    ...wrongNumbers(numbers),
    ...wrongCredentials(credentials),
  ]
  if (issues.length > 0) throw configurationError(where, issues)
}

/**
 * What is wrong with credentials, by the names of their options. A credential that is `undefined` counts as left out.
 *
 * @example
 * ```ts
 * import { wrongCredentials } from "@tiktok-shop-kit/errors/options"
 *
 * wrongCredentials({ accessToken: "" })
 * // [{ field: "accessToken", problem: "is empty", remedy: "leave it out or give it a value" }]
 * ```
 */
export const wrongCredentials = (given: Readonly<Record<string, unknown>>): ReadonlyArray<ConfigurationIssue> =>
  Object.entries(given).flatMap(([field, value]) => {
    if (value === undefined) return []
    const problem = credentialProblem(Redacted.isRedacted(value) ? Redacted.value(value) : value)
    return problem === undefined ? [] : [{ field, ...problem }]
  })

/**
 * What is wrong with the names of options, for an error that lists more than that. `prefix` comes before each name.
 *
 * @example
 * ```ts
 * import { unknownOptions } from "@tiktok-shop-kit/errors/options"
 *
 * unknownOptions({ ttl: 5 }, { ttlMs: 1 }, "cache.")
 * // [{ field: "cache.ttl", problem: "is not an option", remedy: "use 'ttlMs' or leave it out" }]
 * ```
 */
export const unknownOptions = (
  given: unknown,
  known: Readonly<Record<string, 1>>,
  prefix = "",
): ReadonlyArray<ConfigurationIssue> => {
  if (given === undefined) return []
  if (!isRecord(given)) {
    const is = given === null ? "null" : Array.isArray(given) ? "a list" : `a ${typeof given}`
    return [{ field: prefix.slice(0, -1) || "options", problem: `is ${is}`, remedy: "pass an object or leave it out" }]
  }
  return unknownNames(given, known).map(({ name, likely }) => ({
    field: prefix + name,
    problem: "is not an option",
    remedy:
      likely === undefined
        ? `leave it out; there are: ${Object.keys(known).join(", ")}`
        : `use '${likely}' or leave it out`,
  }))
}

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
