// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202405. */

export { uploadShippingDocumentAndTrackingInfo, type UploadShippingDocumentAndTrackingInfo } from "./202405/uploadShippingDocumentAndTrackingInfo.ts"
