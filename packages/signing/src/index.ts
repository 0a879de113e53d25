/** The TikTok Shop request signature: `signature` computes one, `sign` is the layer that signs every request. */
export { sign } from "./sign.ts"
export type { Sign } from "./sign.ts"
export { signature, signatureAsync } from "./signature.ts"
export type { QueryValue, SignatureRequest } from "./signature.ts"
