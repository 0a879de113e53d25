/** Money is a decimal string on the wire and stays one: compared as scaled integers, since floating point loses cents. */

/** Negative, zero or positive, as for `Array.sort`. */
export const compareDecimals = (a: string, b: string): number => {
  const places = Math.max(placesOf(a), placesOf(b))
  const difference = scaled(a, places) - scaled(b, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Is it a decimal number such as `12`, `-0.5` or `1299.00`? */
export const isDecimal = (text: unknown): text is string => typeof text === "string" && /^-?\d+(?:\.\d+)?$/.test(text)

/** Digits after the point. */
export const placesOf = (text: string): number => text.split(".")[1]?.length ?? 0

/** The number times ten to the power of `places`. */
export const scaled = (text: string, places: number): bigint => {
  const [whole = "0", fraction = ""] = text.split(".")
  return BigInt(whole + fraction.padEnd(places, "0"))
}
