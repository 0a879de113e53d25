/** Bounds texts of other parties, so that no answer makes an error or a log line that is as long as the answer. */

/** The most characters of an error's message. */
export const maxMessageLength = 4000

/** A secret ends before one of these. */
const separators = new Set(" \t\r\n\"'`,;&<>{}()[]")

/** The text, cut before the word that would exceed the length: a part of a secret would not be recognized as one. */
export const boundedText = (text: string, maxLength: number): string => {
  if (text.length <= maxLength) return text
  let end = maxLength
  while (end > 0 && !separators.has(text[end]!)) end -= 1
  return `${text.slice(0, end)} … [${text.length - end} characters left out]`
}
