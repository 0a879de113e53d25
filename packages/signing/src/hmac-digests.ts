/** The digests of every runtime: `hmac-node.ts` uses `node:crypto`, `hmac-web.ts` uses WebCrypto. */

/** Text is read as its UTF-8 bytes. */
export type Part = string | Uint8Array

/** Each function returns a promise only if the runtime has no synchronous digest. */
export interface Digests {
  /** HMAC-SHA256 over the parts, in lower-case hex. To compare with a signature, use `hmacSha256Matches`. */
  readonly hmacSha256Hex: (key: string, parts: ReadonlyArray<Part>) => string | Promise<string>
  /**
   * Is `signature` the HMAC-SHA256 over the parts, in lower-case hex? Compares in constant time: by `timingSafeEqual`, or
   * by `subtle.verify`.
   */
  readonly hmacSha256Matches: (key: string, parts: ReadonlyArray<Part>, signature: string) => boolean | Promise<boolean>
  /** SHA-256 in lower-case hex. */
  readonly sha256Hex: (part: Part) => string | Promise<string>
}
