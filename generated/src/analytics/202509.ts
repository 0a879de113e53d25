// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202509. */

export { getShopLivePerformanceList, type GetShopLivePerformanceList } from "./202509/getShopLivePerformanceList.ts"
export { getShopLivePerformanceOverview, type GetShopLivePerformanceOverview } from "./202509/getShopLivePerformanceOverview.ts"
export { getShopPerformance, type GetShopPerformance } from "./202509/getShopPerformance.ts"
export { getShopProductPerformanceDetail, type GetShopProductPerformanceDetail } from "./202509/getShopProductPerformanceDetail.ts"
export { getShopProductPerformanceList, type GetShopProductPerformanceList } from "./202509/getShopProductPerformanceList.ts"
export { getShopSkuPerformance, type GetShopSkuPerformance } from "./202509/getShopSkuPerformance.ts"
export { getShopSkuPerformanceList, type GetShopSkuPerformanceList } from "./202509/getShopSkuPerformanceList.ts"
export { getShopVideoPerformanceDetails, type GetShopVideoPerformanceDetails } from "./202509/getShopVideoPerformanceDetails.ts"
export { getShopVideoPerformanceList, type GetShopVideoPerformanceList } from "./202509/getShopVideoPerformanceList.ts"
export { getShopVideoPerformanceOverview, type GetShopVideoPerformanceOverview } from "./202509/getShopVideoPerformanceOverview.ts"
export { getShopVideoProductPerformanceList, type GetShopVideoProductPerformanceList } from "./202509/getShopVideoProductPerformanceList.ts"
