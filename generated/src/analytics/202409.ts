// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202409. */

export { getShopVideoPerformanceDetails, type GetShopVideoPerformanceDetails } from "./202409/getShopVideoPerformanceDetails.ts"
export { getShopVideoPerformanceList, type GetShopVideoPerformanceList } from "./202409/getShopVideoPerformanceList.ts"
export { getShopVideoPerformanceOverview, type GetShopVideoPerformanceOverview } from "./202409/getShopVideoPerformanceOverview.ts"
export { getShopVideoProductPerformanceList, type GetShopVideoProductPerformanceList } from "./202409/getShopVideoProductPerformanceList.ts"
