// Generated from spec/paths/analytics/202606/shop_performances_metrics_metric_code_diagnosis.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Explains one metric of the shop performance score: how it is made up and where it leads.
 *
 * For shops in the US only.
 *
 * `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Types are inferred from an
 * example.
 */
export const getSpsMetricDiagnosis: Operation<GetSpsMetricDiagnosis.Input, GetSpsMetricDiagnosis.Data, "shop"> = {
  id: "analytics.202606.getSpsMetricDiagnosis",
  method: "GET",
  path: "/analytics/202606/shop_performances/metrics/{metric_code}/diagnosis",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetSpsMetricDiagnosis {
  interface Input {
    /** Which metric of the shop performance score. */
    metric_code: string
  }

  /** The diagnosis. */
  interface Data {
    benchmarks?: Benchmarks
    calculation_rule?: CalculationRule
    dimension?: string
    distribution_details?: Array<DistributionDetail>
    /** Days in the period that is rated. */
    evaluate_duration_days?: number
    /** End of the period that is rated, Unix seconds. */
    end_evaluation_time?: number
    /** Start of the period that is rated, Unix seconds. */
    start_evaluation_time?: number
    /** Which metric of the shop performance score. */
    metric_code?: "NRR" | "NBFR" | "SFCR" | "OTDR" | "AHT" | "IM_DSAT" | (string & {})
    score?: string
    status?: string
    status_text?: string
    trend?: Trend
    value?: string
    value_unit?: string
    analyses?: Array<Analyse>
  }

  interface Benchmarks {
    excellent_threshold?: string
    poor_threshold?: string
  }

  interface CalculationRule {
    denominator_label?: string
    denominator_value?: string
    numerator_label?: string
    numerator_value?: string
  }

  interface DistributionDetail {
    /** Orders or chats in this part. */
    count?: number
    name?: string
    percent?: string
  }

  interface Trend {
    data_points?: Array<DataPoint>
  }

  interface DataPoint {
    record_date?: string
    value?: string
  }

  interface Analyse {
    summaries?: string
    details?: string
  }
}
