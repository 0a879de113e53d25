// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of logistics, version 202510. */

export { getAvailableShippingTemplate, type GetAvailableShippingTemplate } from "./202510/getAvailableShippingTemplate.ts"
