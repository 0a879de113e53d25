/** The digests by WebCrypto: Workers and browsers. */
import { toHex } from "./hex.ts"
import type { Digests, Part } from "./hmac-digests.ts"

const utf8 = new TextEncoder()

const joined = (parts: ReadonlyArray<Part>): Uint8Array<ArrayBuffer> => {
  const chunks = parts.map((part) => (typeof part === "string" ? utf8.encode(part) : part))
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Call it only with whole bytes of hex: `parseInt` also accepts other text. */
const hexBytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))

const keyFor = (key: string, usage: "sign" | "verify"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", utf8.encode(key), { name: "HMAC", hash: "SHA-256" }, false, [usage])

export const hmacSha256Hex: Digests["hmacSha256Hex"] = async (key, parts) =>
  toHex(await crypto.subtle.sign("HMAC", await keyFor(key, "sign"), joined(parts)))

export const hmacSha256Matches: Digests["hmacSha256Matches"] = async (key, parts, signature) =>
  /^[0-9a-f]{64}$/.test(signature) &&
  crypto.subtle.verify("HMAC", await keyFor(key, "verify"), hexBytes(signature), joined(parts))

export const sha256Hex: Digests["sha256Hex"] = async (part) =>
  toHex(await crypto.subtle.digest("SHA-256", joined([part])))
