/** Copies an error that several calls share, so that each call can add its own fields. */
import type { TikTokShopError } from "./base.ts"

/**
 * Returns a copy of the same class, with some fields changed.
 *
 * @example
 * ```ts
 * import { ServerError } from "@tiktok-shop-kit/errors"
 * import { copyError } from "@tiktok-shop-kit/errors/copy-error"
 *
 * const shared = new ServerError({ message: "The token host answered 502.", outcome: "unknown" })
 * const own = copyError(shared, { outcome: "not-sent" })
 * ```
 */
export const copyError = <E extends TikTokShopError>(error: E, changes: Readonly<Record<string, unknown>> = {}): E => {
  const { constructor } = error as { readonly constructor: unknown }
  return new (constructor as new (fields: object) => E)({
    ...error,
    message: error.message,
    cause: error.cause,
    ...changes,
  })
}
