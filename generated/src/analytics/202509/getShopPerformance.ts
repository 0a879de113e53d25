// Generated from spec/paths/analytics/202509/shop_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads the shop's sales and traffic in a period.
 *
 * `GET /analytics/202509/shop/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated
 *
 * A newer form exists: `analytics.202609.getShopPerformance`.
 */
export const getShopPerformance: Operation<GetShopPerformance.Input, GetShopPerformance.Data, "shop"> = {
  id: "analytics.202509.getShopPerformance",
  method: "GET",
  path: "/analytics/202509/shop/performance",
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

export declare namespace GetShopPerformance {
  interface Input {
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
  }

  interface Interval {
    end_date?: string
    sales?: Sales
    start_date?: string
    traffic?: Traffic
  }

  interface Sales {
    /** Buyers a day, on average. */
    avg_customers_count?: number
    gmv?: Gmv
    gross_revenue?: GrossRevenue
    /** Pieces sold. */
    items_sold?: number
    /** Orders in the period. */
    orders_count?: number
    refunds?: Money
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders_count?: number
  }

  interface Gmv {
    breakdowns?: Array<Breakdown>
    overall?: Money
  }

  interface Breakdown {
    gmv?: Money
    /** Kind of content or channel. */
    type?: "VIDEO" | "LIVE" | "PRODUCT_CARD" | (string & {})
  }

  interface GrossRevenue {
    breakdowns?: Array<GrossRevenueBreakdown>
    overall?: Money
  }

  interface GrossRevenueBreakdown {
    percentage?: string
    /** Kind of content or channel. */
    type?: "NON_GMV_MAX" | "GMV_MAX" | "ADS" | "ORGANIC" | (string & {})
  }

  interface Traffic {
    /** Orders among visitors on average, as text; spelt so on the wire. */
    avg_conversation_rate?: string
    /** Page views a day, on average. */
    avg_page_views?: number
    /** Visitors a day, on average. */
    avg_visitors?: number
  }
}
