// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202309. */

export { getGmvTrendPerformances, type GetGmvTrendPerformances } from "./202309/getGmvTrendPerformances.ts"
export { getInteractiveTrendPerformances, type GetInteractiveTrendPerformances } from "./202309/getInteractiveTrendPerformances.ts"
export { getLiveCoreStats, type GetLiveCoreStats } from "./202309/getLiveCoreStats.ts"
export { getProductStats, type GetProductStats } from "./202309/getProductStats.ts"
export { getTrafficPerformances, type GetTrafficPerformances } from "./202309/getTrafficPerformances.ts"
export { getUserPortraits, type GetUserPortraits } from "./202309/getUserPortraits.ts"
export { getViewTrendPerformances, type GetViewTrendPerformances } from "./202309/getViewTrendPerformances.ts"
