// Generated from spec/paths/analytics/202409/shop_videos_video_id_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads how one shoppable video sold and engaged in a period, with the period before.
 *
 * `GET /analytics/202409/shop_videos/{video_id}/performance` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopVideoPerformanceDetails`.
 */
export const getShopVideoPerformanceDetails: Operation<
  GetShopVideoPerformanceDetails.Input,
  GetShopVideoPerformanceDetails.Data,
  "shop",
  GetShopVideoPerformanceDetails.Code
> = {
  id: "analytics.202409.getShopVideoPerformanceDetails",
  method: "GET",
  path: "/analytics/202409/shop_videos/{video_id}/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "with_comparison", "granularity", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopVideoPerformanceDetails" },
}

export declare namespace GetShopVideoPerformanceDetails {
  interface Input {
    video_id: string
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Adds the period before, for comparison. */
    with_comparison?: boolean | undefined
    /** ALL for the period as one, otherwise the length of an interval. */
    granularity?: "ALL" | "1D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
  }

  /** The figures by interval. */
  interface Data {
    engagement_data?: EngagementData
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    performance?: Performance
  }

  interface EngagementData {
    /** Comments since the video was posted. */
    total_comments?: number
    /** Likes since the video was posted. */
    total_likes?: number
    /** Times it was shared since it was posted. */
    total_shares?: number
    /** Times it was played since it was posted. */
    total_views?: number
  }

  interface Performance {
    comparison_intervals?: Array<ComparisonInterval>
    intervals?: Array<Interval>
    /** When the video was posted. */
    video_post_time?: string
  }

  interface ComparisonInterval {
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    daily_avg_buyers?: string
    end_date?: string
    gmv?: Money
    start_date?: string
    /** Times it was played or seen in the period. */
    views?: number
  }

  interface Interval {
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    daily_avg_buyers?: string
    end_date?: string
    gmv?: Money
    start_date?: string
    /** Times it was played or seen in the period. */
    views?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022
}
