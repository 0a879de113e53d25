/**
 * Checks a key, a secret, a token or a cipher. Each must be one line of visible ASCII. A line break would get into a header,
 * and the platform refuses other characters with an error that does not name the cause.
 */
import type { ConfigurationIssue } from "./configuration.ts"

/**
 * Returns the problem of a credential and its remedy, without the credential. `undefined`: nothing is wrong.
 *
 * @example
 * ```ts
 * import { credentialProblem } from "@tiktok-shop-kit/errors/credential"
 *
 * credentialProblem("ROW_an_access_token") // undefined
 * credentialProblem("ROW_an_access_token\n")?.problem // "has white space around it"
 * ```
 */
export const credentialProblem = (value: unknown): Omit<ConfigurationIssue, "field"> | undefined => {
  if (value === undefined || value === null) return { problem: "is missing", remedy: "pass it" }
  if (typeof value !== "string") return { problem: "is not text", remedy: "put it in quotes" }
  if (isRedactedText(value)) {
    return { problem: "is the text of a redacted value", remedy: "pass the value itself: Redacted.value(it)" }
  }
  if (oneLine.test(value)) return undefined
  if (value.trim() === "") return { problem: "is empty", remedy: "leave it out or give it a value" }
  if (value !== value.trim()) {
    return { problem: "has white space around it", remedy: "remove it; a copied line break does this" }
  }
  return { problem: "has a line break or a character that is not ASCII", remedy: "copy it again" }
}

const oneLine = /^[!-~](?:[ -~]*[!-~])?$/

/**
 * Is it the text of a Redacted, such as `String(cipher)` returns? The platform would refuse it.
 *
 * @example
 * ```ts
 * import { isRedactedText } from "@tiktok-shop-kit/errors/credential"
 *
 * isRedactedText("<redacted:shop cipher>") // true
 * ```
 */
export const isRedactedText = (value: string): boolean => value.startsWith("<redacted") && value.endsWith(">")
