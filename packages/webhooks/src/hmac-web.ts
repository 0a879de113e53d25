/** The digests by WebCrypto: Workers and browsers. */
import type { Body, Hmac } from "./hmac.ts"

const utf8 = new TextEncoder()

const joined = (prefix: string, body: Body): Uint8Array<ArrayBuffer> => {
  if (typeof body === "string") return utf8.encode(prefix + body)
  const before = utf8.encode(prefix)
  const whole = new Uint8Array(before.length + body.length)
  whole.set(before)
  whole.set(body, before.length)
  return whole
}

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")

const keyFor = (key: string, usage: "sign" | "verify"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", utf8.encode(key), { name: "HMAC", hash: "SHA-256" }, false, [usage])

export const hmacHex: Hmac["hmacHex"] = async (key, prefix, body) =>
  hexOf(await crypto.subtle.sign("HMAC", await keyFor(key, "sign"), joined(prefix, body)))

export const hmacMatches: Hmac["hmacMatches"] = async (key, prefix, body, signature) =>
  crypto.subtle.verify("HMAC", await keyFor(key, "verify"), bytesOf(signature), joined(prefix, body))

export const sha256Hex: Hmac["sha256Hex"] = async (body) =>
  hexOf(await crypto.subtle.digest("SHA-256", joined("", body)))
