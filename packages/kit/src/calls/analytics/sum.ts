/** Decimal strings are added digit by digit, as scaled integers. */
import { placesOf, scaled } from "../decimal.ts"

/** The sum, with as many places as the longest fraction. Each has to be a decimal (`isDecimal`). */
export const addDecimals = (a: string, b: string): string => {
  const places = Math.max(placesOf(a), placesOf(b))
  return written(scaled(a, places) + scaled(b, places), places)
}

const written = (value: bigint, places: number): string => {
  const sign = value < 0n ? "-" : ""
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0")
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
