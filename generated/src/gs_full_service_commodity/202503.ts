// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202503. */

export { gsFullServiceGetAttributes, type GsFullServiceGetAttributes } from "./202503/gsFullServiceGetAttributes.ts"
