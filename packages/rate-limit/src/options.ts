/** Checks the numbers of options when a limiter is made, and says all that is wrong at once. */
import { ConfigurationError } from "@tiktok-shop-kit/errors"

/** What is accepted, and how a person reads it. */
export interface Rule {
  readonly accepts: (value: number) => boolean
  readonly is: string
}

export const count: Rule = { accepts: (n) => Number.isInteger(n) && n >= 0, is: "a whole number, 0 or more" }
export const positive: Rule = { accepts: (n) => Number.isFinite(n) && n > 0, is: "a number above 0" }
export const atLeastOne: Rule = { accepts: (n) => Number.isFinite(n) && n >= 1, is: "a number, 1 or more" }

/** Throws a ConfigurationError that lists every field whose value breaks its rule; a field that is absent breaks none. */
export const check = (where: string, fields: Readonly<Record<string, readonly [value: unknown, rule: Rule]>>): void => {
  const issues = Object.entries(fields).flatMap(([field, [value, rule]]) =>
    value === undefined || (typeof value === "number" && rule.accepts(value))
      ? []
      : [{ field, problem: `is ${String(value)}`, remedy: `use ${rule.is}` }],
  )
  if (issues.length === 0) return
  const list = issues.map(({ field, problem, remedy }) => `'${field}' ${problem}: ${remedy}`).join("; ")
  throw new ConfigurationError({ message: `${where}: ${list}.`, issues })
}
