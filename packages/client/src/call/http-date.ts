/** Reads the date of a header. */

/** The third date format of HTTP, `Mon Nov 30 20:00:00 2026`. It is in GMT without saying so. */
const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/

/**
 * Returns Unix milliseconds, or `undefined` for text that is not an HTTP date. `Date.parse` accepts nearly any text (`0` is the
 * year 2000), reads a date without a zone in the machine's zone, and reads 31 February as 3 March.
 */
export const httpDateMs = (text: string | null): number | undefined => {
  if (text === null) return undefined
  const ms = asctime.test(text) ? Date.parse(`${text} GMT`) : text.endsWith("GMT") ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) return undefined
  const [day] = /\d+/.exec(text) ?? []
  return new Date(ms).getUTCDate() === Number(day) ? ms : undefined
}
