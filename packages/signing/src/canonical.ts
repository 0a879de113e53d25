/**
 * The rule for the signed text: the path, then every query parameter except `sign` and `access_token`, sorted by the bytes of
 * its name, then the body. Name and decoded value are joined without a separator. The layer, the function and `explain` use
 * this rule.
 */
import type { Part } from "./hmac-digests.ts"

/** Query parameters by name, each as its decoded text. */
export type Params = Readonly<Record<string, string>>

/** The path and the parameters as they are signed, without the surrounding secret and without the body. */
export const canonical = (path: string, params: Params): string => {
  let text = path
  for (const name of sorted(Object.keys(params))) {
    if (name !== "sign" && name !== "access_token") text += name + params[name]!
  }
  return text
}

/** Sorts in place. The names are few and often in order, so an insertion sort is the fastest. */
const sorted = (names: Array<string>): ReadonlyArray<string> => {
  for (let from = 1; from < names.length; from++) {
    const name = names[from]!
    let at = from
    while (at > 0 && byBytes(name, names[at - 1]!) < 0) names[at] = names[--at]!
    names[at] = name
  }
  return names
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

/** Compares in the order of the UTF-8 bytes. UTF-16 has the same order, except for surrogates, which encode the highest code points. */
export const byBytes = (a: string, b: string): number => {
  const end = Math.min(a.length, b.length)
  for (let at = 0; at < end; at++) {
    const unitA = a.charCodeAt(at)
    const unitB = b.charCodeAt(at)
    if (unitA === unitB) continue
    if (isSurrogate(unitA) !== isSurrogate(unitB)) return isSurrogate(unitA) ? 1 : -1
    return unitA - unitB
  }
  return a.length - b.length
}

/** A multipart body is never signed. Only the media type decides; its case and its boundary do not matter. */
export const isMultipart = (contentType: string | undefined): boolean =>
  contentType !== undefined && /^\s*multipart\/form-data\s*(?:;|$)/i.test(contentType)

/** The body between two texts. If the body is text, all is one part: a single update of the digest is the fastest. */
export const partsOf = (before: string, body: string | Uint8Array | undefined, after: string): ReadonlyArray<Part> => {
  if (body === undefined) return [before + after]
  return typeof body === "string" ? [before + body + after] : [before, body, after]
}
