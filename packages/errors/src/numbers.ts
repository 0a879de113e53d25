/** Checks the numbers among options when something is made from them, and says all that is wrong at once. */
import { type ConfigurationIssue, configurationError } from "./configuration.ts"

/** What is accepted, and how a person reads it. */
export interface NumberRule {
  readonly accepts: (value: number) => boolean
  readonly is: string
}

export const count: NumberRule = { accepts: (n) => Number.isInteger(n) && n >= 0, is: "a whole number, 0 or more" }
export const amount: NumberRule = { accepts: (n) => Number.isFinite(n) && n >= 0, is: "a number, 0 or more" }
export const positive: NumberRule = { accepts: (n) => Number.isFinite(n) && n > 0, is: "a number above 0" }
/** Of a limit, where `Infinity` means none. */
export const limit: NumberRule = { accepts: (n) => n > 0, is: "a number above 0" }
export const atLeastOne: NumberRule = { accepts: (n) => Number.isFinite(n) && n >= 1, is: "a number, 1 or more" }
export const ratio: NumberRule = { accepts: (n) => n > 0 && n <= 1, is: "above 0 and at most 1" }

/**
 * Throws a ConfigurationError that lists every field whose value breaks its rule; an absent field breaks no rule.
 *
 * @example
 * ```ts
 * import { checkNumbers, count, positive } from "@tiktok-shop-kit/errors"
 *
 * const options: { readonly ttlMs?: number; readonly maxEntries?: number } = { ttlMs: 60_000 }
 * checkNumbers("The cache", { ttlMs: [options.ttlMs, positive], maxEntries: [options.maxEntries, count] })
 * ```
 */
export const checkNumbers = (
  where: string,
  fields: Readonly<Record<string, readonly [value: unknown, rule: NumberRule]>>,
): void => {
  const issues = wrongNumbers(fields)
  if (issues.length > 0) throw configurationError(where, issues)
}

/** What is wrong with the numbers, for an error that lists more than that. */
export const wrongNumbers = (
  fields: Readonly<Record<string, readonly [value: unknown, rule: NumberRule]>>,
): ReadonlyArray<ConfigurationIssue> =>
  Object.entries(fields).flatMap(([field, [value, rule]]) =>
    value === undefined || (typeof value === "number" && rule.accepts(value))
      ? []
      : [
          {
            field,
            problem: `is ${typeof value === "string" ? `the text "${value}"` : String(value)}`,
            remedy: `use ${rule.is}`,
          },
        ],
  )
