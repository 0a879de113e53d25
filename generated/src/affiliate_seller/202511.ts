// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202511. */

export { uploadMessageImage, type UploadMessageImage } from "./202511/uploadMessageImage.ts"
