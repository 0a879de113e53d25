// Generated from spec/paths/analytics/202606/shop_performances_metrics.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the metrics behind the shop performance score.
 *
 * For shops in the US only.
 *
 * `GET /analytics/202606/shop_performances/metrics` · seller · for one shop · scope `data.shop_analytics.public.read` ·
 * reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Types are inferred from an
 * example.
 */
export const getSpsMetrics: Operation<GetSpsMetrics.Input, GetSpsMetrics.Data, "shop"> = {
  id: "analytics.202606.getSpsMetrics",
  method: "GET",
  path: "/analytics/202606/shop_performances/metrics",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "metrics",
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetSpsMetrics {
  interface Input {}

  /** The metrics. */
  interface Data {
    metrics: Array<Metrics>
  }

  interface Metrics {
    benchmarks?: Benchmarks
    dimension?: string
    /** Days in the period that is rated. */
    evaluate_duration_days?: number
    /** End of the period that is rated, Unix seconds. */
    end_evaluation_time?: number
    /** Start of the period that is rated, Unix seconds. */
    start_evaluation_time?: number
    /** Which metric of the shop performance score. */
    metric_code?: "NRR" | "NBFR" | "SFCR" | "OTDR" | "AHT" | "IM_DSAT" | (string & {})
    metric_name?: string
    score?: string
    status?: string
    status_text?: string
    value?: string
    value_unit?: string
    top_reason_text?: string
  }

  interface Benchmarks {
    excellent_threshold?: string
    poor_threshold?: string
  }
}
