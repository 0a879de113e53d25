/**
 * What was signed, for a person to read next to a refusal: the canonical string with the secret, ciphers and tokens masked,
 * and the body as its length and hash. It can stand in an error, a log or a bug report.
 */
import { sha256Hex } from "#hmac"
import { canonical } from "./canonical.ts"

const secretName = /cipher|token|secret|auth_code/i

/** Stands for what must not be shown; the length often says enough: a cipher that was cut, a token with a line break. */
const masked = (what: string, value: string): string => `<${what}: ${value.length} characters>`

export const signedText = (
  path: string,
  query: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
): string => {
  const shown = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, secretName.test(name) ? masked(name, value) : value]),
  )
  return `<app secret>${canonical(path, shown)}${bodyText(body)}<app secret>`
}

const utf8 = new TextEncoder()

/** Length in bytes and SHA-256, to compare with what a proxy or a server log saw. */
const bodyText = (body: string | Uint8Array | undefined): string => {
  if (body === undefined || body.length === 0) return ""
  const bytes = typeof body === "string" ? utf8.encode(body) : body
  const hash = sha256Hex(bytes)
  // The text is read as it is: a hash that comes later is left out.
  return `<body: ${bytes.length} bytes${typeof hash === "string" ? `, sha256 ${hash}` : ""}>`
}
