/** What `#hmac` offers, by `node:crypto` where there is one, else by WebCrypto: both compare in constant time themselves. */

/** Text counts as its UTF-8 bytes. */
export type Part = string | Uint8Array

export interface Hmac {
  /**
   * Is this, in lower-case hex, the HMAC-SHA256 of the parts? Compared by `timingSafeEqual`, or by `subtle.verify`: never by `===`. A promise only
   * where the runtime has no synchronous digest.
   */
  readonly hmacMatches: (key: string, parts: ReadonlyArray<Part>, signature: string) => boolean | Promise<boolean>
  /** SHA-256 in lower-case hex. */
  readonly sha256Hex: (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>
}
