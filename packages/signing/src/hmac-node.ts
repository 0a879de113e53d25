/** The digests by `node:crypto`: Node, Deno and Bun. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import type { Digests, Part } from "./hmac-digests.ts"

const digest = (key: string, parts: ReadonlyArray<Part>): string => {
  const hmac = createHmac("sha256", key)
  for (const part of parts) hmac.update(part)
  return hmac.digest("hex")
}

export const hmacSha256Hex: Digests["hmacSha256Hex"] = digest

/** Both sides of a comparison. No other code runs between writing and comparing, so all calls can share one pair. */
const expected = Buffer.alloc(64)
const given = Buffer.alloc(64)

export const hmacSha256Matches: Digests["hmacSha256Matches"] = (key, parts, signature) => {
  if (signature.length !== 64) return false
  expected.write(digest(key, parts), "latin1")
  given.write(signature, "latin1")
  return timingSafeEqual(expected, given)
}

export const sha256Hex: Digests["sha256Hex"] = (part) => createHash("sha256").update(part).digest("hex")
