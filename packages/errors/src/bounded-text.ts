/** Shortens text from other hosts, so that a long answer does not become a long error or log line. */

/** The maximum number of characters in an error's message. */
export const maxMessageLength = 4000

/** Each of these ends a secret. */
const separators = new Set(" \t\r\n\"'`,;&<>{}()[]")

/** The text, cut before the word that exceeds the length. Half a secret would not be recognized and redacted. */
export const boundedText = (text: string, maxLength: number): string => {
  if (text.length <= maxLength) return text
  let end = maxLength
  while (end > 0 && !separators.has(text[end]!)) end -= 1
  return `${text.slice(0, end)} … [${text.length - end} characters left out]`
}
