/**
 * Builds the error for wrong options in one form everywhere: where they were given, then each field with its problem and
 * the remedy.
 */
import { ConfigurationError } from "./errors.ts"

/** One wrong option: its name, what is wrong with it, what to do instead. */
export type ConfigurationIssue = ConfigurationError["issues"][number]

/**
 * The error that lists every wrong option.
 *
 * @param where What was being configured. It begins the message, such as `Webhooks`.
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
