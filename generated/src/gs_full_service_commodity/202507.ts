// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202507. */

export { gsFullServiceGetAttributes, type GsFullServiceGetAttributes } from "./202507/gsFullServiceGetAttributes.ts"
export { gsFullServiceGetCertifications, type GsFullServiceGetCertifications } from "./202507/gsFullServiceGetCertifications.ts"
