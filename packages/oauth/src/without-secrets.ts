/**
 * Keeps what a token call sends out of what it fails with. The app secret, the code and the refresh token stand in the URL;
 * an error may hold an echo of them in the platform's message, which no pattern can recognise, so they are looked for by value.
 */
import { REDACTED, type TikTokShopError } from "@tiktok-shop-kit/errors"

/** The error without any of the given values in it. Answers the error itself where none of them is there. */
export const withoutSecrets = <E extends TikTokShopError>(error: E, secrets: ReadonlyArray<string>): E => {
  const held = secrets.flatMap((text) => [text, encodeURIComponent(text)]).filter((text) => text.length > 3)
  const isHeld = (text: string): boolean => held.some((value) => text.includes(value))
  const isClean = !isHeld(error.message) && !isHeld(JSON.stringify(error)) && !isHeld(deepText(error.cause))
  if (isClean) return error
  const clean = (text: string): string => held.reduce((rest, value) => rest.replaceAll(value, REDACTED), text)
  const fields = Object.entries(error).filter(([, value]) => !isHeld(JSON.stringify(value) ?? ""))
  const Class = (error as { readonly constructor: unknown }).constructor as new (fields: object) => E
  return new Class({ ...Object.fromEntries(fields), message: clean(error.message) })
}

/** Message and stack of an error and its causes. */
const deepText = (cause: unknown): string =>
  cause instanceof Error ? `${cause.message} ${cause.stack} ${deepText(cause.cause)}` : String(cause)
