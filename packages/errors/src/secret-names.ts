/** The names of fields, parameters and headers whose values are secret. All code that hides secrets by name uses this list. */

/** Fields, query parameters and headers, in lower case. */
export const secretNames: ReadonlyArray<string> = [
  "app_secret",
  "appsecret",
  "client_secret",
  "access_token",
  "accesstoken",
  "refresh_token",
  "refreshtoken",
  "auth_code",
  "shop_cipher",
  "category_asset_cipher",
  "cipher",
  "sign",
  "signature",
  "x-tts-access-token",
  "authorization",
  "cookie",
  "set-cookie",
  "code_verifier",
  "codeverifier",
  "password",
]

const known = new Set(secretNames)

/** Names that are not listed but name a secret, such as `user_token`. A page token is not secret. */
const telling = /token|secret|cipher|password/i

/**
 * Does a field, parameter or header of this name contain a secret? Case does not matter.
 *
 * @example
 * ```ts
 * import { isSecretName } from "@tiktok-shop-kit/errors/secret-names"
 *
 * isSecretName("access_token") // true
 * isSecretName("page_token") // false
 * ```
 */
export const isSecretName = (name: string): boolean =>
  known.has(name.toLowerCase()) || (telling.test(name) && !/page_?token/i.test(name) && !/_expire(s)?_in$/i.test(name))
