// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202510. */

export { getShopLiveMinutePerformance, type GetShopLiveMinutePerformance } from "./202510/getShopLiveMinutePerformance.ts"
export { getShopPerformancePerHour, type GetShopPerformancePerHour } from "./202510/getShopPerformancePerHour.ts"
