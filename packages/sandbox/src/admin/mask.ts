/**
 * Masks secrets for the inspector. The first characters stay, so you can tell secrets apart and a screenshot reveals none
 * of them.
 */

/** The first eight characters. */
export const masked = (secret: string): string => (secret.length <= 8 ? "…" : `${secret.slice(0, 8)}…`)

/** Parameters, headers and fields with a secret. */
const secretNames = new Set([
  "app_secret",
  "client_secret",
  "access_token",
  "refresh_token",
  "auth_code",
  "code",
  "code_verifier",
  "token",
  "x-tts-access-token",
  "authorization",
  "cookie",
])

const isSecret = (name: string): boolean => secretNames.has(name.toLowerCase())

export const maskedPair = ([name, value]: readonly [string, string]): [string, string] => [
  name,
  isSecret(name) ? masked(value) : value,
]

/** A JSON or form text with the values of secret fields masked. */
export const maskedText = (text: string): string =>
  text
    .replace(/"([\w-]+)"\s*:\s*"([^"]*)"?/g, (pair: string, name: string, value: string) =>
      // The `code` of a JSON answer belongs to the envelope; it is not an authorisation code.
      isSecret(name) && name !== "code" ? `"${name}":"${masked(value)}"` : pair,
    )
    .replace(/(^|&)([\w-]+)=([^&\s]*)/g, (pair: string, before: string, name: string, value: string) =>
      isSecret(name) ? `${before}${name}=${masked(value)}` : pair,
    )
