/** What `#hmac` offers, by `node:crypto` where there is one, else by WebCrypto: both compare in constant time themselves. */

/** Text counts as its UTF-8 bytes. */
export type Body = string | Uint8Array

export interface Hmac {
  /** HMAC-SHA256 of text and body in lower-case hex: for those who sign. Who verifies asks `hmacMatches`. */
  readonly hmacHex: (key: string, prefix: string, body: Body) => string | Promise<string>
  /**
   * Is this, in lower-case hex, the HMAC-SHA256 of text and body? Compared by `timingSafeEqual`, or by `subtle.verify`: never
   * by `===`. A promise only where the runtime has no synchronous digest.
   */
  readonly hmacMatches: (key: string, prefix: string, body: Body, signature: string) => boolean | Promise<boolean>
  /** SHA-256 in lower-case hex. */
  readonly sha256Hex: (body: Body) => string | Promise<string>
}
