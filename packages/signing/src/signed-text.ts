/**
 * Describes the signed text, for a person who debugs a refused signature: the canonical string with the secret, ciphers and
 * tokens masked, and the body as its length and hash. Errors, logs and bug reports may contain it.
 */
import { isSecretName } from "@tiktok-shop-kit/errors/secret-names"
import { sha256Hex } from "#hmac"
import { canonical } from "./canonical.ts"

/** Replaces a secret. Its length often shows the mistake: a cipher that was cut, or a token with a line break. */
const masked = (what: string, value: string): string => `<${what}: ${value.length} characters>`

export const signedText = (
  path: string,
  query: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
): string => {
  const shown = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, isSecretName(name) ? masked(name, value) : value]),
  )
  return `<app secret>${canonical(path, shown)}${bodyText(body)}<app secret>`
}

const utf8 = new TextEncoder()

/** Length in bytes and SHA-256, to compare with the log of a proxy or a server. */
const bodyText = (body: string | Uint8Array | undefined): string => {
  if (body === undefined || body.length === 0) return ""
  const bytes = typeof body === "string" ? utf8.encode(body) : body
  const hash = sha256Hex(bytes)
  // This text must be complete at once, so a hash that needs a promise is left out.
  return `<body: ${bytes.length} bytes${typeof hash === "string" ? `, sha256 ${hash}` : ""}>`
}
