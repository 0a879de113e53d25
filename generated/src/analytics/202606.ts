// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202606. */

export { getSpsMetricDiagnosis, type GetSpsMetricDiagnosis } from "./202606/getSpsMetricDiagnosis.ts"
export { getSpsMetricProblemDetails, type GetSpsMetricProblemDetails } from "./202606/getSpsMetricProblemDetails.ts"
export { getSpsMetricTopItems, type GetSpsMetricTopItems } from "./202606/getSpsMetricTopItems.ts"
export { getSpsMetrics, type GetSpsMetrics } from "./202606/getSpsMetrics.ts"
export { getSpsOverview, type GetSpsOverview } from "./202606/getSpsOverview.ts"
