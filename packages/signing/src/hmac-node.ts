/** The digests by `node:crypto`: Node, Deno and Bun. */
import { createHash, createHmac } from "node:crypto"
import type { Hmac } from "./hmac.ts"

export const hmacSha256Hex: Hmac["hmacSha256Hex"] = (key, parts) => {
  const hmac = createHmac("sha256", key)
  for (const part of parts) hmac.update(part)
  return hmac.digest("hex")
}

export const sha256Hex: Hmac["sha256Hex"] = (part) => createHash("sha256").update(part).digest("hex")
