/** Money is a decimal string, on the wire and here. It is compared and added as scaled integers: floating point loses cents. */

/** Negative, zero or positive, as for `Array.sort`. */
export const compareDecimals = (a: string, b: string): number => {
  const places = Math.max(placesOf(a), placesOf(b))
  const difference = scaled(a, places) - scaled(b, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Is it a decimal number such as `12`, `-0.5` or `1299.00`? */
export const isDecimal = (text: unknown): text is string => typeof text === "string" && /^-?\d+(?:\.\d+)?$/.test(text)

/** Digits after the point. */
const placesOf = (text: string): number => text.split(".")[1]?.length ?? 0

/** The number times ten to the power of `places`. */
const scaled = (text: string, places: number): bigint => {
  const [whole = "0", fraction = ""] = text.split(".")
  return BigInt(whole + fraction.padEnd(places, "0"))
}

/** The sum, with as many places as the longer fraction. Both must be decimals (`isDecimal`). */
export const addDecimals = (a: string, b: string): string => {
  const places = Math.max(placesOf(a), placesOf(b))
  return written(scaled(a, places) + scaled(b, places), places)
}

const written = (value: bigint, places: number): string => {
  const sign = value < 0n ? "-" : ""
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0")
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
