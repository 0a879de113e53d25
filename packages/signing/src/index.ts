/** The TikTok Shop request signature: `signature` as a function, `sign` as a middleware. */
export { sign } from "./sign.ts"
export type { Sign, SignOptions } from "./sign.ts"
export { signature, signatureAsync } from "./signature.ts"
export type { QueryValue, SignatureRequest } from "./signature.ts"
