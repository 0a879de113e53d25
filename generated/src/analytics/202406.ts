// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202406. */

export { getShopSkuPerformance, type GetShopSkuPerformance } from "./202406/getShopSkuPerformance.ts"
export { getShopSkuPerformanceList, type GetShopSkuPerformanceList } from "./202406/getShopSkuPerformanceList.ts"
