/**
 * Builds the error for wrong options. It has the same form everywhere: what was configured, then each field with its problem
 * and the remedy.
 */
import { ConfigurationError } from "./errors.ts"

/** One wrong option: its name, what is wrong with it, and what to do instead. */
export type ConfigurationIssue = ConfigurationError["issues"][number]

/**
 * Makes an error that lists every wrong option.
 *
 * @param where What is being configured, such as `Webhooks`. The message begins with it.
 *
 * @example
 * ```ts
 * import { configurationError } from "@tiktok-shop-kit/errors/configuration"
 *
 * throw configurationError("The cache", [{ field: "ttlMs", problem: "is -1", remedy: "use a number above 0" }])
 * // ConfigurationError: The cache: 'ttlMs' is -1: use a number above 0.
 * ```
 */
export const configurationError = (where: string, issues: ReadonlyArray<ConfigurationIssue>): ConfigurationError => {
  const list = issues.map(({ field, problem, remedy }) => `'${field}' ${problem}: ${remedy}`).join("; ")
  return new ConfigurationError({ message: `${where}: ${list}.`, issues })
}
