// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202405. */

export { getShopPerformance, type GetShopPerformance } from "./202405/getShopPerformance.ts"
export { getShopProductPerformance, type GetShopProductPerformance } from "./202405/getShopProductPerformance.ts"
export { getShopProductPerformanceList, type GetShopProductPerformanceList } from "./202405/getShopProductPerformanceList.ts"
