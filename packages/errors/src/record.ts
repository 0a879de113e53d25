/** What an unknown value is, such as parsed JSON or an option of a JavaScript caller. */

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
