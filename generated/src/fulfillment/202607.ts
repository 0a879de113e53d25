// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202607. */

export { getOrderCustomsRequirements, type GetOrderCustomsRequirements } from "./202607/getOrderCustomsRequirements.ts"
export { uploadCustomsInformation, type UploadCustomsInformation } from "./202607/uploadCustomsInformation.ts"
