/** The digests by `node:crypto`: Node, Deno and Bun. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import type { Hmac } from "./hmac.ts"

export const hmacMatches: Hmac["hmacMatches"] = (key, parts, signature) => {
  const hmac = createHmac("sha256", key)
  for (const part of parts) hmac.update(part)
  const expected = Buffer.from(hmac.digest("hex"), "latin1")
  const given = Buffer.from(signature, "latin1")
  return expected.length === given.length && timingSafeEqual(expected, given)
}

export const sha256Hex: Hmac["sha256Hex"] = (bytes) => createHash("sha256").update(bytes).digest("hex")
