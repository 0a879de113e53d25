/**
 * Refuses wrong options: unknown names, and values of the wrong type. If a misspelt option were ignored, a program would
 * silently do something else: `{ baseURL }` would send a real token to the real host.
 */
import * as Redacted from "effect/Redacted"
import { type ConfigurationIssue, configurationError } from "./configuration.ts"
import { credentialProblem } from "./credential.ts"
import { type NumberRule, wrongNumbers } from "./numbers.ts"
import { isRecord, unknownNames, wrongFunctions } from "./record.ts"

/** The kind of an option: a function, a number with its rule, or `1` for anything else, which its own code checks. */
type Kind = "function" | NumberRule | 1

/** The known options by name. */
export type Known = Readonly<Record<string, Kind>>

/**
 * Every name of a type with its kind. The compiler reports a missing name, and a function whose kind is not `"function"`.
 */
export type Names<T> = { readonly [Name in keyof T]-?: KindOf<NonNullable<T[Name]>> }

type KindOf<Value> = [Value] extends [(...args: never) => unknown]
  ? "function"
  : [Value] extends [number]
    ? NumberRule | 1
    : 1

/** Further checks of options. */
export interface MoreChecks {
  /** Problems that only the options' own code can find. */
  readonly issues?: ReadonlyArray<ConfigurationIssue>
  /** Numbers of options that also accept other types. */
  readonly numbers?: Readonly<Record<string, readonly [value: unknown, rule: NumberRule]>>
  /** Keys, secrets and tokens, as text or Redacted. `undefined` counts as absent. */
  readonly credentials?: Readonly<Record<string, unknown>>
  /** Options inside other options, by the name of the outer option. */
  readonly inner?: Readonly<Record<string, readonly [given: unknown, known: Known]>>
}

/**
 * Throws a ConfigurationError that lists every option with an unknown name, every option that should be a function, every
 * number that breaks its rule, and every unusable credential. `given` may be `undefined`.
 *
 * @param where What is being configured. The message begins with it.
 * @param more Called only if the options are an object, so it can read them.
 *
 * @example
 * ```ts
 * import { positive } from "@tiktok-shop-kit/errors"
 * import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
 *
 * interface CacheOptions {
 *   readonly ttlMs?: number
 * }
 * const names: Names<CacheOptions> = { ttlMs: positive }
 * const options: CacheOptions = { ttlMs: 60_000 }
 * checkOptions("The cache", options, names)
 * ```
 */
export const checkOptions = (
  where: string,
  given: unknown,
  known: Known,
  more: () => MoreChecks = () => ({}),
): void => {
  const { numbers = {}, inner = {}, credentials = {}, issues: others = [] } = isRecord(given) ? more() : {}
  const issues = [
    ...wrongOptions(given, known),
    ...Object.entries(inner).flatMap(([name, [options, names]]) => wrongOptions(options, names, `${name}.`)),
    ...others,
    ...wrongNumbers(numbers),
    ...wrongCredentials(credentials),
  ]
  if (issues.length > 0) throw configurationError(where, issues)
}

/**
 * Returns the problems of credentials, by the names of their options. `undefined` counts as absent.
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
 * Returns the problems of options, for an error that also lists other problems. `prefix` comes before each name.
 *
 * @example
 * ```ts
 * import { wrongOptions } from "@tiktok-shop-kit/errors/options"
 *
 * wrongOptions({ ttl: 5 }, { ttlMs: 1 }, "cache.")
 * // [{ field: "cache.ttl", problem: "is not an option", remedy: "use 'ttlMs' or leave it out" }]
 * ```
 */
export const wrongOptions = (given: unknown, known: Known, prefix = ""): ReadonlyArray<ConfigurationIssue> => {
  if (given === undefined) return []
  if (!isRecord(given)) {
    const is = given === null ? "null" : Array.isArray(given) ? "a list" : `a ${typeof given}`
    return [{ field: prefix.slice(0, -1) || "options", problem: `is ${is}`, remedy: "pass an object or leave it out" }]
  }
  return [
    ...unknownNames(given, known).map(({ name, likely }) => ({
      field: prefix + name,
      problem: "is not an option",
      remedy:
        likely === undefined
          ? `leave it out; there are: ${Object.keys(known).join(", ")}`
          : `use '${likely}' or leave it out`,
    })),
    ...wrongFunctions(given, known).map((name) => ({
      field: prefix + name,
      problem: "is not a function",
      remedy: "pass a function or leave it out",
    })),
    ...wrongNumbers(
      Object.fromEntries(
        Object.entries(known).flatMap(([name, rule]) =>
          typeof rule === "object" ? [[prefix + name, [given[name], rule] as const]] : [],
        ),
      ),
    ),
  ]
}
