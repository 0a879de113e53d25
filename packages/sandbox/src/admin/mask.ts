/**
 * What is secret on the wire, cut to what tells one from another: also of a sandbox's screen people take pictures.
 */

/** The first eight characters. */
export const masked = (secret: string): string => (secret.length <= 8 ? "…" : `${secret.slice(0, 8)}…`)

const names =
  /^(app_secret|client_secret|access_token|refresh_token|auth_code|code|code_verifier|token|x-tts-access-token|authorization|cookie)$/i

export const maskedPair = ([name, value]: readonly [string, string]): [string, string] => [
  name,
  names.test(name) ? masked(value) : value,
]

/** A JSON or form text with the values of secret fields masked. */
export const maskedText = (text: string): string =>
  text
    .replace(
      /"(app_secret|client_secret|access_token|refresh_token)"\s*:\s*"([^"]*)"?/g,
      (_, name: string, value: string) => `"${name}":"${masked(value)}"`,
    )
    .replace(
      /(^|&)(client_secret|code|code_verifier|refresh_token|token)=([^&\s]*)/g,
      (_, before: string, name: string, value: string) => `${before}${name}=${masked(value)}`,
    )
