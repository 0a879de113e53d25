/**
 * The digests for signing and verifying. They use `node:crypto` if it exists, so Node, Deno and Bun compute
 * synchronously. Elsewhere they use WebCrypto and return promises.
 *
 * @example
 * ```ts
 * import { hmacSha256Hex, hmacSha256Matches } from "@tiktok-shop-kit/signing/hmac"
 *
 * const signature = await hmacSha256Hex("secret", ["POST /orders", new Uint8Array([1, 2])])
 * await hmacSha256Matches("secret", ["POST /orders", new Uint8Array([1, 2])], signature) // true
 * ```
 */
export { hmacSha256Hex, hmacSha256Matches, sha256Hex } from "#hmac"
export type { Digests, Part } from "./hmac-digests.ts"
