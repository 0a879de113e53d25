/** Writes bytes as lower-case hex. */

/**
 * @example
 * ```ts
 * import { toHex } from "@tiktok-shop-kit/signing/hex"
 *
 * toHex(new Uint8Array([0, 171])) // "00ab"
 * ```
 */
export const toHex = (bytes: Uint8Array | ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")
