// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202512. */

export { getShopLiveProductsPerformanceList, type GetShopLiveProductsPerformanceList } from "./202512/getShopLiveProductsPerformanceList.ts"
