/** Reads a date of a header. */

/** The third form of HTTP, `Mon Nov 30 20:00:00 2026`: it is GMT and does not say so. */
const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/

/**
 * Unix milliseconds, or `undefined` for text that is not a date of HTTP. JavaScript reads a date into nearly any text (`0` is
 * the year 2000), takes one without a zone for the machine's own zone, and 31 February for 3 March.
 */
export const httpDateMs = (text: string | null): number | undefined => {
  if (text === null) return undefined
  const ms = asctime.test(text) ? Date.parse(`${text} GMT`) : text.endsWith("GMT") ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) return undefined
  const [day] = /\d+/.exec(text) ?? []
  return new Date(ms).getUTCDate() === Number(day) ? ms : undefined
}
