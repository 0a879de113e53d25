// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202503. */

export { getShopLivePerformanceOverview, type GetShopLivePerformanceOverview } from "./202503/getShopLivePerformanceOverview.ts"
