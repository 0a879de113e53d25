// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202508. */

export { getShopLivePerformanceList, type GetShopLivePerformanceList } from "./202508/getShopLivePerformanceList.ts"
export { getShopLivePerformanceOverview, type GetShopLivePerformanceOverview } from "./202508/getShopLivePerformanceOverview.ts"
