// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of analytics, its version behind it. Older ones: `analytics/<version>`. */

export { getBestsellingCreators, type GetBestsellingCreators } from "./analytics/202511/getBestsellingCreators.ts" // 202511
export { getBestsellingLiveSessions, type GetBestsellingLiveSessions } from "./analytics/202511/getBestsellingLiveSessions.ts" // 202511
export { getBestsellingProducts, type GetBestsellingProducts } from "./analytics/202511/getBestsellingProducts.ts" // 202511
export { getBestsellingVideos, type GetBestsellingVideos } from "./analytics/202511/getBestsellingVideos.ts" // 202511
export { getLiveRoomCoreStats, type GetLiveRoomCoreStats } from "./analytics/202502/getLiveRoomCoreStats.ts" // 202502
export { getLiveRoomGmvTrend, type GetLiveRoomGmvTrend } from "./analytics/202502/getLiveRoomGmvTrend.ts" // 202502
export { getLiveRoomInteractiveTrends, type GetLiveRoomInteractiveTrends } from "./analytics/202502/getLiveRoomInteractiveTrends.ts" // 202502
export { getLiveRoomProductStats, type GetLiveRoomProductStats } from "./analytics/202502/getLiveRoomProductStats.ts" // 202502
export { getLiveRoomTrafficPerformance, type GetLiveRoomTrafficPerformance } from "./analytics/202502/getLiveRoomTrafficPerformance.ts" // 202502
export { getLiveRoomUserPortraits, type GetLiveRoomUserPortraits } from "./analytics/202502/getLiveRoomUserPortraits.ts" // 202502
export { getLiveRoomViewTrends, type GetLiveRoomViewTrends } from "./analytics/202502/getLiveRoomViewTrends.ts" // 202502
export { getShopLiveMinutePerformance, type GetShopLiveMinutePerformance } from "./analytics/202510/getShopLiveMinutePerformance.ts" // 202510
export { getShopLivePerformanceList, type GetShopLivePerformanceList } from "./analytics/202609/getShopLivePerformanceList.ts" // 202609
export { getShopLivePerformanceOverview, type GetShopLivePerformanceOverview } from "./analytics/202609/getShopLivePerformanceOverview.ts" // 202609
export { getShopLiveProductsPerformanceList, type GetShopLiveProductsPerformanceList } from "./analytics/202512/getShopLiveProductsPerformanceList.ts" // 202512
export { getShopPerformance, type GetShopPerformance } from "./analytics/202609/getShopPerformance.ts" // 202609
export { getShopPerformancePerHour, type GetShopPerformancePerHour } from "./analytics/202510/getShopPerformancePerHour.ts" // 202510
export { getShopProductPerformanceDetail, type GetShopProductPerformanceDetail } from "./analytics/202509/getShopProductPerformanceDetail.ts" // 202509
export { getShopProductPerformanceList, type GetShopProductPerformanceList } from "./analytics/202605/getShopProductPerformanceList.ts" // 202605
export { getShopSkuPerformance, type GetShopSkuPerformance } from "./analytics/202509/getShopSkuPerformance.ts" // 202509
export { getShopSkuPerformanceList, type GetShopSkuPerformanceList } from "./analytics/202509/getShopSkuPerformanceList.ts" // 202509
export { getShopVideoPerformanceDetails, type GetShopVideoPerformanceDetails } from "./analytics/202509/getShopVideoPerformanceDetails.ts" // 202509
export { getShopVideoPerformanceList, type GetShopVideoPerformanceList } from "./analytics/202605/getShopVideoPerformanceList.ts" // 202605
export { getShopVideoPerformanceOverview, type GetShopVideoPerformanceOverview } from "./analytics/202509/getShopVideoPerformanceOverview.ts" // 202509
export { getShopVideoProductPerformanceList, type GetShopVideoProductPerformanceList } from "./analytics/202509/getShopVideoProductPerformanceList.ts" // 202509
export { getSpsMetricDiagnosis, type GetSpsMetricDiagnosis } from "./analytics/202606/getSpsMetricDiagnosis.ts" // 202606
export { getSpsMetricProblemDetails, type GetSpsMetricProblemDetails } from "./analytics/202606/getSpsMetricProblemDetails.ts" // 202606
export { getSpsMetricTopItems, type GetSpsMetricTopItems } from "./analytics/202606/getSpsMetricTopItems.ts" // 202606
export { getSpsMetrics, type GetSpsMetrics } from "./analytics/202606/getSpsMetrics.ts" // 202606
export { getSpsOverview, type GetSpsOverview } from "./analytics/202606/getSpsOverview.ts" // 202606
export { getVideoPerformances, type GetVideoPerformances } from "./analytics/202403/getVideoPerformances.ts" // 202403
