/** Reads a date of a header. */

/**
 * Unix milliseconds, or `undefined` for text that is not a date of HTTP, which ends with GMT. JavaScript reads a date into
 * nearly any text (`0` is the year 2000), and takes one without a zone for the machine's own zone.
 */
export const httpDateMs = (text: string | null): number | undefined => {
  const ms = text?.endsWith("GMT") === true ? Date.parse(text) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}
