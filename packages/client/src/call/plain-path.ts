/**
 * Paths that are sent exactly as they are signed. A URL changes others on the way: it resolves `.` and `..`, also in their
 * encoded forms, and clients disagree on how the rest is encoded.
 */

/** Ids are digits or URL-safe base64. */
const plainSegment = /^[A-Za-z0-9_.~:@-]+$/

export const isPlainSegment = (text: string): boolean => plainSegment.test(text) && text !== "." && text !== ".."

const plainPath = /^(?:\/(?!\.\.?(?:\/|$))[A-Za-z0-9_.~:@-]+)+\/?$/

export const isPlainPath = (path: string): boolean => plainPath.test(path)

/** What an error says of any other path, after its name. */
export const plainPathRule =
  "must start with / and hold only letters, digits and _ . ~ : @ - between slashes, but no . or .. alone. Parameters after ? belong in 'query'."
