/** Checks the numbers among options, and reports all problems at once. */
import { type ConfigurationIssue, configurationError } from "./configuration.ts"

/** Which numbers are accepted, as code and in words. */
export interface NumberRule {
  readonly accepts: (value: number) => boolean
  readonly is: string
}

export const count: NumberRule = { accepts: (n) => Number.isInteger(n) && n >= 0, is: "a whole number, 0 or more" }
export const amount: NumberRule = { accepts: (n) => Number.isFinite(n) && n >= 0, is: "a number, 0 or more" }
export const positive: NumberRule = { accepts: (n) => Number.isFinite(n) && n > 0, is: "a number above 0" }
/** For a limit: `Infinity` means no limit. */
export const limit: NumberRule = { accepts: (n) => n > 0, is: "a number above 0" }
export const atLeastOne: NumberRule = { accepts: (n) => Number.isFinite(n) && n >= 1, is: "a number, 1 or more" }
export const ratio: NumberRule = { accepts: (n) => n > 0 && n <= 1, is: "above 0 and at most 1" }

/**
 * Throws a ConfigurationError that lists every field whose value breaks its rule. An absent field breaks no rule.
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

/** The problems of the numbers, for an error that also lists other problems. */
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
