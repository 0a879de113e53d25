/** What `#hmac` offers: the two digests that signing needs, by `node:crypto` where there is one, else by WebCrypto. */

/** Text counts as its UTF-8 bytes. */
export type Part = string | Uint8Array

export interface Hmac {
  /** HMAC-SHA256 over the parts, in lower-case hex. A promise only where the runtime has no synchronous digest. */
  readonly hmacSha256Hex: (key: string, parts: ReadonlyArray<Part>) => string | Promise<string>
  /** SHA-256 in lower-case hex; `undefined` where the runtime has no synchronous digest. */
  readonly sha256Hex: (part: Part) => string | undefined
}
