/**
 * Tells an email address from other text.
 */
export const isEmailAddress = (text: string | undefined): boolean =>
  text !== undefined && /^[^@\s]+@[^@\s]+$/.test(text)
