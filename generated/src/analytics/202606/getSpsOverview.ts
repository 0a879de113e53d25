// Generated from spec/paths/analytics/202606/shop_performances_overview.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the shop performance score, its parts and what it unlocks.
 *
 * For shops in the US only.
 *
 * `GET /analytics/202606/shop_performances/overview` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Types are inferred from an
 * example.
 */
export const getSpsOverview: Operation<GetSpsOverview.Input, GetSpsOverview.Data, "shop"> = {
  id: "analytics.202606.getSpsOverview",
  method: "GET",
  path: "/analytics/202606/shop_performances/overview",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetSpsOverview {
  interface Input {}

  /** The score. */
  interface Data {
    benefits?: Array<Benefit>
    dimensions?: Array<Dimension>
    /** Days in the period that is rated. */
    evaluate_duration_days?: number
    /** End of the period that is rated, Unix seconds. */
    end_evaluation_time?: number
    /** Start of the period that is rated, Unix seconds. */
    start_evaluation_time?: number
    peer_percentile?: string
    primary_category?: PrimaryCategory
    sps_score?: string
    sps_tier?: string
    sps_tier_text?: string
    top_issues?: TopIssues
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface Benefit {
    benefit_name?: string
    /** True if the score is high enough for it. */
    is_unlocked?: boolean
    unlock_score?: string
  }

  interface Dimension {
    name?: string
    score?: string
    status?: string
    status_text?: string
    weight?: string
  }

  interface PrimaryCategory {
    category_id?: string
    category_name?: string
  }

  interface TopIssues {
    issues?: Array<Issue>
    summary?: string
  }

  interface Issue {
    description?: string
    /** Days in the period that is rated. */
    evaluate_duration_days?: number
    /** End of the period that is rated, Unix seconds. */
    end_evaluation_time?: number
    /** Start of the period that is rated, Unix seconds. */
    start_evaluation_time?: number
    /** Which metric of the shop performance score. */
    metric_code?: "NRR" | "NBFR" | "SFCR" | "OTDR" | "AHT" | "IM_DSAT" | (string & {})
    metric_name?: string
    percentile?: string
    /** Place in the ranking, from 1. */
    rank?: number
  }
}
