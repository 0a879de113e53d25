// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202502. */

export { getLiveRoomCoreStats, type GetLiveRoomCoreStats } from "./202502/getLiveRoomCoreStats.ts"
export { getLiveRoomGmvTrend, type GetLiveRoomGmvTrend } from "./202502/getLiveRoomGmvTrend.ts"
export { getLiveRoomInteractiveTrends, type GetLiveRoomInteractiveTrends } from "./202502/getLiveRoomInteractiveTrends.ts"
export { getLiveRoomProductStats, type GetLiveRoomProductStats } from "./202502/getLiveRoomProductStats.ts"
export { getLiveRoomTrafficPerformance, type GetLiveRoomTrafficPerformance } from "./202502/getLiveRoomTrafficPerformance.ts"
export { getLiveRoomUserPortraits, type GetLiveRoomUserPortraits } from "./202502/getLiveRoomUserPortraits.ts"
export { getLiveRoomViewTrends, type GetLiveRoomViewTrends } from "./202502/getLiveRoomViewTrends.ts"
