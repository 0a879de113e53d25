/** The digests by `node:crypto`: Node, Deno and Bun. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import type { Body, Hmac } from "./hmac.ts"

export const hmacHex = (key: string, prefix: string, body: Body): string => {
  const hmac = createHmac("sha256", key)
  if (typeof body === "string") return hmac.update(prefix + body).digest("hex")
  return hmac.update(prefix).update(body).digest("hex")
}

/** Both sides of a comparison. Nothing else runs between writing and comparing them, so two serve for all. */
const expected = Buffer.alloc(64)
const given = Buffer.alloc(64)

export const hmacMatches: Hmac["hmacMatches"] = (key, prefix, body, signature) => {
  if (signature.length !== 64) return false
  expected.write(hmacHex(key, prefix, body), "latin1")
  given.write(signature, "latin1")
  return timingSafeEqual(expected, given)
}

export const sha256Hex: Hmac["sha256Hex"] = (body) => createHash("sha256").update(body).digest("hex")
