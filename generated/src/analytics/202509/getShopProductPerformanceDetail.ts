// Generated from spec/paths/analytics/202509/shop_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads one product's sales and traffic in a period, by channel.
 *
 * `GET /analytics/202509/shop_products/{product_id}/performance` · seller (follows from its category) · for one shop ·
 * scope `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated
 */
export const getShopProductPerformanceDetail: Operation<
  GetShopProductPerformanceDetail.Input,
  GetShopProductPerformanceDetail.Data,
  "shop"
> = {
  id: "analytics.202509.getShopProductPerformanceDetail",
  method: "GET",
  path: "/analytics/202509/shop_products/{product_id}/performance",
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

export declare namespace GetShopProductPerformanceDetail {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
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
    ratings?: Array<Rating>
    top_contents?: Array<TopContent>
    top_creators?: Array<TopCreator>
  }

  interface Interval {
    cancel_and_refunds?: CancelAndRefunds
    end_date?: string
    sales?: IntervalSales
    start_date?: string
    traffic?: IntervalTraffic
  }

  interface CancelAndRefunds {
    /** Cancelled orders. */
    canceled?: number
    /** Refunded orders. */
    refunded?: number
    /** Replaced orders. */
    replacements?: number
    /** Returned orders. */
    returned?: number
  }

  interface IntervalSales {
    breakdowns?: Array<Breakdown>
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Orders in the period. */
    orders?: number
  }

  interface Breakdown {
    /** Kind of content that brought the sale. */
    content_type?: "VIDEO" | "LIVE" | "PRODUCT_CARD" | (string & {})
    sales?: Sales
  }

  interface Sales {
    /** Buyers a day, on average. */
    avg_customers?: number
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
  }

  interface IntervalTraffic {
    breakdowns?: Array<TrafficBreakdown>
  }

  interface TrafficBreakdown {
    /** Kind of content that brought the sale. */
    content_type?: "VIDEO" | "LIVE" | "PRODUCT_CARD" | (string & {})
    traffic?: Traffic
  }

  interface Traffic {
    /** Orders among visitors on average, as text. */
    avg_conversion_rate?: string
    /** People who saw the page a day, on average. */
    avg_unique_page_views?: number
    ctr?: string
    /** Times it was shown. */
    impressions?: number
    /** Times the page was seen. */
    page_views?: number
  }

  interface Rating {
    /** Reviews with these stars. */
    count?: number
    percentage?: string
    /** How many stars. */
    stars?: "1_STAR" | "2_STAR" | "3_STAR" | "4_STAR" | "5_STAR" | (string & {})
  }

  interface TopContent {
    contents?: Array<Content>
    /** Kind of content. */
    type?: "LIVE" | "VIDEO" | (string & {})
  }

  interface Content {
    content_id?: string
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
  }

  interface TopCreator {
    creator_name?: string
    creator_open_id?: string
    creator_profile?: string
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
  }
}
