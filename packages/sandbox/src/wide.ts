/**
 * Integers beyond 2^53. The state keeps them as text; the wire carries them as bare digits, which JavaScript's numbers
 * cannot represent.
 */
import type { KnownOperation } from "./operations.ts"
import { isRecord } from "./record.ts"

const rawJson = (JSON as { readonly rawJSON?: (text: string) => unknown }).rawJSON

/** Writes as bare digits. A runtime without raw JSON text rounds, as every JSON parser would. */
export const bareDigits = (text: string): unknown => (rawJson === undefined ? Number(text) : rawJson(text))

const replace = (value: unknown, path: ReadonlyArray<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => replace(item, path))
  const [name, ...rest] = path
  if (name === undefined) return typeof value === "string" && /^-?\d+$/.test(value) ? bareDigits(value) : value
  if (!isRecord(value) || !(name in value)) return value
  return { ...value, [name]: replace(value[name], rest) }
}

/** Data with the integers at these dotted paths ready for `JSON.stringify`. */
export const withWide = (paths: ReadonlyArray<string>, data: unknown): unknown => {
  let out = data
  for (const path of paths) out = replace(out, path.replaceAll("[]", "").split("."))
  return out
}

/** The data of an answer, ready for `JSON.stringify`. */
export const withWideIntegers = (operation: KnownOperation, data: unknown): unknown =>
  withWide(operation.wide?.data ?? [], data)
