// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202605. */

export { getShopProductPerformanceList, type GetShopProductPerformanceList } from "./202605/getShopProductPerformanceList.ts"
export { getShopVideoPerformanceList, type GetShopVideoPerformanceList } from "./202605/getShopVideoPerformanceList.ts"
