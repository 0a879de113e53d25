// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of logistics, version 202604. */

export { getLogisticsTracking, type GetLogisticsTracking } from "./202604/getLogisticsTracking.ts"
