/** A Redacted that became text, as `String(cipher)` makes it: the platform could only refuse it. */
export const isRedactedText = (value: string): boolean => value.startsWith("<redacted") && value.endsWith(">")
