// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202502. */

export { uploadInvoice, type UploadInvoice } from "./202502/uploadInvoice.ts"
