// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of logistics, version 202606. */

export { shippingTemplateExist, type ShippingTemplateExist } from "./202606/shippingTemplateExist.ts"
