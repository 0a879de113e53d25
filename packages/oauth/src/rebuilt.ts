/** Errors that many wait for belong to nobody: each who waited gets a copy, told for its own call. */
import type { TikTokShopError } from "@tiktok-shop-kit/errors"

/** The same error, same class and fields, with some of them changed. */
export const rebuilt = <E extends TikTokShopError>(error: E, changes: Readonly<Record<string, unknown>>): E => {
  const { constructor } = error as { readonly constructor: unknown }
  const Class = constructor as new (fields: object) => E
  return new Class({ ...error, message: error.message, cause: error.cause, ...changes })
}
