/** The kit's calls for figures: `getAnalytics` and `getPerformanceMetrics`. */
export { getAnalytics } from "./get-analytics.ts"
export type { AnalyticsMetric, Dimension, GetAnalyticsInput } from "./get-analytics.ts"
export type { Analytics, AnalyticsRow } from "./result.ts"
export { getPerformanceMetrics } from "./get-performance-metrics.ts"
export type {
  GetPerformanceMetricsInput,
  PerformanceMetrics,
  ResourceMetric,
  ResourceType,
} from "./get-performance-metrics.ts"
export type { AnalyticsWarning, BriefMetric, MetricValue, MetricValues } from "./metric.ts"
export type { PostItem, PostSource } from "./posts.ts"
