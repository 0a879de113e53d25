/** The digests by WebCrypto: Workers and browsers. */
import type { Hmac, Part } from "./hmac.ts"

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

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))

export const hmacMatches: Hmac["hmacMatches"] = async (key, parts, signature) => {
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  const imported = await crypto.subtle.importKey("raw", utf8.encode(key), algorithm, false, ["verify"])
  return crypto.subtle.verify("HMAC", imported, bytesOf(signature), joined(parts))
}

export const sha256Hex: Hmac["sha256Hex"] = async (bytes) =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("")
