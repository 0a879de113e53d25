/** A page token that the platform hands out again. Ending there would pass for the end of the list, and reading on never ends. */
import { DecodeError } from "@tiktok-shop-kit/errors"

export const repeatedToken = (operation: string): DecodeError =>
  new DecodeError({
    message: `${operation} handed out a page token for the second time; reading on would never end.`,
    operation,
    outcome: "unknown",
  })
