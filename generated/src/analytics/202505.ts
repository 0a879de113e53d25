// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202505. */

export { getShopLivePerformanceList, type GetShopLivePerformanceList } from "./202505/getShopLivePerformanceList.ts"
