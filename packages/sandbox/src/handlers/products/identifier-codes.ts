/**
 * Checks the trade numbers of SKUs: each has the length of its numbering scheme, and occurs once in a product.
 */
import { Refusal } from "../../refusal.ts"

export interface IdentifierCode {
  readonly code?: string
  readonly type?: string
}

/** How many digits a number of each scheme has. */
const lengths: Readonly<Record<string, ReadonlyArray<number>>> = {
  GTIN: [14],
  EAN: [8, 13, 14],
  UPC: [12],
  ISBN: [13],
  JAN: [8, 13],
}

const checkCode = (code: string, type: string, at: string): void => {
  if (type === "") throw new Refusal(12052600, `Invalid '${at}.type': a code needs its type`)
  const allowed = Object.hasOwn(lengths, type) ? lengths[type] : undefined
  if (allowed?.includes(code.length) === false)
    throw new Refusal(12052591, `Invalid '${at}.code': ${type} has ${allowed.join(" or ")} digits`)
  // The last digit of an ISBN may be an X.
  const digits = type === "ISBN" ? code.replace(/X$/, "") : code
  if (digits.includes("X")) throw new Refusal(12052598, `Invalid '${at}.code': only the last digit of an ISBN can be X`)
  if (!/^\d+$/.test(digits)) throw new Refusal(12052591, `Invalid '${at}.code': it must be digits`)
}

export const checkIdentifierCodes = (skus: ReadonlyArray<{ readonly identifier_code?: IdentifierCode }>): void => {
  const seen = new Set<string>()
  for (const [i, { identifier_code: { code = "", type = "" } = {} }] of skus.entries()) {
    if (code === "") continue
    const at = `skus[${i}].identifier_code`
    checkCode(code, type, at)
    if (seen.has(code)) throw new Refusal(12052592, `Invalid '${at}.code': another SKU of the product has '${code}'`)
    seen.add(code)
  }
}
