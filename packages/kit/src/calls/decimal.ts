/** Money is a decimal string on the wire and stays one: compared without floating point. */

/** Negative, zero or positive, as for `Array.sort`. */
export const compareDecimals = (a: string, b: string): number => {
  const places = Math.max(placesOf(a), placesOf(b))
  const difference = scaled(a, places) - scaled(b, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Is it a decimal number such as `12`, `-0.5` or `1299.00`? */
export const isDecimal = (text: unknown): text is string => typeof text === "string" && /^-?\d+(?:\.\d+)?$/.test(text)

const placesOf = (text: string): number => text.split(".")[1]?.length ?? 0

const scaled = (text: string, places: number): bigint => {
  const [whole = "0", fraction = ""] = text.split(".")
  return BigInt(whole + fraction.padEnd(places, "0"))
}
