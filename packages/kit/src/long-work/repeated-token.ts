/**
 * The error for a page token that the platform returns twice. To stop there would look like the end of the list; to continue
 * would never end.
 */
import { DecodeError } from "@tiktok-shop-kit/errors"

export const repeatedToken = (operation: string): DecodeError =>
  new DecodeError({
    message: `${operation} returned the same page token twice, so reading on would never end.`,
    operation,
    outcome: "unknown",
  })
