// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202609. */

export { getShopLivePerformanceList, type GetShopLivePerformanceList } from "./202609/getShopLivePerformanceList.ts"
export { getShopLivePerformanceOverview, type GetShopLivePerformanceOverview } from "./202609/getShopLivePerformanceOverview.ts"
export { getShopPerformance, type GetShopPerformance } from "./202609/getShopPerformance.ts"
