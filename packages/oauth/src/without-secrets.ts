/** Removes the secrets of a token call from its error. */
import { REDACTED, type TikTokShopError } from "@tiktok-shop-kit/errors"

/**
 * The error without the given secrets. The app secret, the code and the refresh token are part of the URL, and the platform
 * may echo them in its message. No pattern recognises them there, so this function looks for the values themselves. It
 * returns the error itself if it contains none of them.
 */
export const withoutSecrets = <E extends TikTokShopError>(error: E, secrets: ReadonlyArray<string>): E => {
  const values = secrets.flatMap((text) => [text, encodeURIComponent(text)]).filter((text) => text.length > 3)
  const hasSecret = (text: string): boolean => values.some((value) => text.includes(value))
  if (!hasSecret(error.message) && !hasSecret(JSON.stringify(error)) && !hasSecret(textOfCause(error.cause))) {
    return error
  }
  const message = values.reduce((rest, value) => rest.replaceAll(value, REDACTED), error.message)
  const fields = Object.entries(error).filter(([, value]) => !hasSecret(JSON.stringify(value) ?? ""))
  return new (classOf(error))({ ...Object.fromEntries(fields), message })
}

const classOf = <E extends TikTokShopError>(error: E): new (fields: object) => E =>
  (error as { readonly constructor: unknown }).constructor as new (fields: object) => E

/** Message and stack of an error and its causes. */
const textOfCause = (cause: unknown): string =>
  cause instanceof Error ? `${cause.message} ${cause.stack} ${textOfCause(cause.cause)}` : String(cause)
