/** Makes JSON from other hosts safe to keep in an error: without secrets, and no longer than a message. */
import { boundedText, maxMessageLength } from "./bounded-text.ts"
import { isRecord } from "./record.ts"
import { REDACTED, safeText } from "./redact.ts"
import { isSecretName } from "./secret-names.ts"

/** A deeper copy could run out of stack, and nobody would read it. */
const maxDepth = 20

/**
 * Returns a copy without secrets: each text is redacted, and a field with the name of a secret loses its value. JSON that is
 * longer than a message becomes shortened text.
 *
 * @param clean Removes further secrets from a text, such as those that the call sent.
 *
 * @example
 * ```ts
 * import { safeJson } from "@tiktok-shop-kit/errors/safe-json"
 *
 * safeJson({ sku_id: "1", access_token: "ROW_0f2a" }) // { sku_id: "1", access_token: "[redacted]" }
 * ```
 */
export const safeJson = (value: unknown, clean: (text: string) => string = (text) => text): unknown => {
  const safe = copyOf(value, (text) => safeText(clean(text)), maxDepth)
  const json = JSON.stringify(safe) as string | undefined
  return json === undefined || json.length <= maxMessageLength ? safe : boundedText(json, maxMessageLength)
}

/**
 * Does the same for each field of an object, so that a long field does not shorten the others.
 *
 * @example
 * ```ts
 * import { safeFields } from "@tiktok-shop-kit/errors/safe-json"
 *
 * safeFields({ code: 1, detail: { password: "p" } }) // { code: 1, detail: { password: "[redacted]" } }
 * ```
 */
export const safeFields = (value: unknown, clean?: (text: string) => string): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, safeJson(field, clean)]))
    : safeJson(value, clean)

const copyOf = (value: unknown, clean: (text: string) => string, depth: number): unknown => {
  if (typeof value === "string") return clean(value)
  if (typeof value !== "object" || value === null) return value
  if (depth === 0) return "…"
  if (Array.isArray(value)) return value.map((item) => copyOf(item, clean, depth - 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      clean(name),
      isSecretName(name) && field !== null && field !== "" ? REDACTED : copyOf(field, clean, depth - 1),
    ]),
  )
}
