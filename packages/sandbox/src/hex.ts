/**
 * Bytes as lower-case hex, the form of signatures and of PKCE challenges.
 */
export const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")
