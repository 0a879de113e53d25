/**
 * Exact arithmetic for money, which is a decimal text on the wire and here. Amounts are added and compared as whole numbers of
 * their smallest unit: floating point loses cents. The platform writes `"0 "` for zero and `""` for no amount.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { shown } from "./check.ts"

/** An amount as a whole number: `units` times ten to the power of minus `places`. `12.34` is 1234 units with 2 places. */
export interface Decimal {
  readonly units: bigint
  /** Digits after the point. */
  readonly places: number
}

const pattern = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Is it a decimal number such as `12`, `-0.5` or `1299.00`? White space around it does not matter. */
export const isDecimal = (text: unknown): text is string => typeof text === "string" && pattern.test(text.trim())

/**
 * Reads an amount. `undefined` for no amount, which the platform writes as `""`. Throws a ValidationError for any other text
 * that is not a decimal number, and never reads it as 0.
 *
 * @example
 * ```ts
 * import { parseDecimal } from "tiktok-shop-kit"
 *
 * parseDecimal("12.34") // { units: 1234n, places: 2 }
 * parseDecimal("0 ") // { units: 0n, places: 0 }
 * parseDecimal("") // undefined
 * ```
 */
export const parseDecimal = (text: string | undefined): Decimal | undefined => {
  if (text === undefined || (typeof text === "string" && text.trim() === "")) return undefined
  const match = typeof text === "string" ? pattern.exec(text.trim()) : null
  if (match === null) throw notDecimal(text)
  const [, sign = "", whole = "", fraction = ""] = match
  const units = BigInt(whole + fraction)
  return { units: sign === "-" ? -units : units, places: fraction.length }
}

/**
 * Returns the exact sum, with as many digits after the point as the amount that has the most. No amount (`""` or `undefined`)
 * adds nothing. Throws a ValidationError for text that is not a decimal number.
 *
 * @example
 * ```ts
 * import { addDecimals } from "tiktok-shop-kit"
 *
 * addDecimals("0.10", "0.2", "", "0 ") // "0.30"
 * ```
 */
export const addDecimals = (...amounts: ReadonlyArray<string | undefined>): string => {
  const decimals = amounts.map(parseDecimal).filter((decimal) => decimal !== undefined)
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places))
  return written(
    decimals.reduce((sum, decimal) => sum + scaled(decimal, places), 0n),
    places,
  )
}

/**
 * Negative, zero or positive, as for `Array.sort`. `1.5` equals `1.50`. Throws a ValidationError for no amount, and for text
 * that is not a decimal number.
 *
 * @example
 * ```ts
 * import { compareDecimals } from "tiktok-shop-kit"
 *
 * const prices = ["9.90", "10.00", "9.9"].toSorted(compareDecimals) // ["9.90", "9.9", "10.00"]
 * ```
 */
export const compareDecimals = (a: string, b: string): number => {
  const [left, right] = [required(a), required(b)]
  const places = Math.max(left.places, right.places)
  const difference = scaled(left, places) - scaled(right, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/**
 * Writes an amount with `places` digits after the point. Throws a ValidationError if that would cut off digits other than 0:
 * you decide how to round.
 *
 * @example
 * ```ts
 * import { formatDecimal } from "tiktok-shop-kit"
 *
 * formatDecimal("12.5", 2) // "12.50"
 * formatDecimal({ units: 1234n, places: 2 }) // "12.34"
 * formatDecimal("1200.00", 0) // "1200"
 * ```
 */
export const formatDecimal = (amount: string | Decimal, places?: number): string => {
  const decimal = typeof amount === "string" ? required(amount) : amount
  const wanted = places ?? decimal.places
  if (!Number.isSafeInteger(wanted) || wanted < 0 || wanted > 100) {
    throw new ValidationError({ message: "'places' must be a whole number from 0 to 100.", field: "places" })
  }
  if (wanted >= decimal.places) return written(scaled(decimal, wanted), wanted)
  const cut = 10n ** BigInt(decimal.places - wanted)
  if (decimal.units % cut === 0n) return written(decimal.units / cut, wanted)
  throw new ValidationError({
    message: `'${written(decimal.units, decimal.places)}' has more than ${wanted} digits after the point. Round it first.`,
    field: "places",
  })
}

const required = (text: string): Decimal => {
  const decimal = parseDecimal(text)
  if (decimal === undefined) throw notDecimal(text)
  return decimal
}

const notDecimal = (text: unknown): ValidationError =>
  new ValidationError({
    message: `${typeof text === "string" ? `'${text.slice(0, 40)}'` : `A value that is ${shown(text)}`} is not a decimal number such as '12.34'. Pass it as text.`,
    field: "amount",
  })

const scaled = ({ units, places }: Decimal, to: number): bigint => units * 10n ** BigInt(to - places)

const written = (value: bigint, places: number): string => {
  const sign = value < 0n ? "-" : ""
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0")
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
