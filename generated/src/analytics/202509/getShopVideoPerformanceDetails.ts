// Generated from spec/paths/analytics/202509/shop_videos_video_id_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads how one shoppable video sold and engaged in a period.
 *
 * `GET /analytics/202509/shop_videos/{video_id}/performance` · seller (follows from its category) · for one shop ·
 * scope `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated
 */
export const getShopVideoPerformanceDetails: Operation<
  GetShopVideoPerformanceDetails.Input,
  GetShopVideoPerformanceDetails.Data,
  "shop"
> = {
  id: "analytics.202509.getShopVideoPerformanceDetails",
  method: "GET",
  path: "/analytics/202509/shop_videos/{video_id}/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "granularity", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
  scopesInferred: true,
}

export declare namespace GetShopVideoPerformanceDetails {
  interface Input {
    video_id: string
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** ALL for the period as one, otherwise the length of an interval. */
    granularity?: "ALL" | "1D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
  }

  /** The figures by interval. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    performance?: Performance
  }

  interface Performance {
    intervals?: Array<Interval>
    viewer_profile?: Array<ViewerProfile>
  }

  interface Interval {
    end_date?: string
    sales?: Sales
    start_date?: string
    traffic?: Traffic
  }

  interface Sales {
    breakdowns?: Array<Breakdown>
    overall?: Overall
  }

  interface Breakdown {
    ctr?: string
    /** People who bought. */
    customers?: number
    gmv?: Money
    gpm?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Clicks on products. */
    product_clicks?: number
    product_id?: string
    /** Times a product was shown. */
    product_impressions?: number
  }

  interface Overall {
    ctr?: string
    /** People who bought. */
    customers?: number
    gmv?: Money
    gpm?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Clicks on products. */
    product_clicks?: number
    /** Times a product was shown. */
    product_impressions?: number
  }

  interface Traffic {
    /** Comments in the period. */
    comments?: number
    /** Likes in the period. */
    likes?: number
    /** Followers won in the period. */
    new_followers?: number
    /** Times it was shared in the period. */
    shares?: number
    /** Times it was played or seen in the period. */
    views?: number
  }

  interface ViewerProfile {
    age_distribution?: Array<AgeDistribution>
    country_distribution?: Array<CountryDistribution>
    gender_distribution?: Array<GenderDistribution>
    /** Name of the group. */
    type?: "NEW_FOLLOWER" | "VIEWERS" | (string & {})
  }

  interface AgeDistribution {
    /** Age group of the viewers. */
    age?: "18-24" | "25-34" | "35-44" | "45-54" | "55+" | (string & {})
    percentage?: string
  }

  interface CountryDistribution {
    country_code?: string
    percentage?: string
  }

  interface GenderDistribution {
    /** Gender of the viewers. */
    gender?: "MALE" | "FEMALE" | (string & {})
    percentage?: string
  }
}
