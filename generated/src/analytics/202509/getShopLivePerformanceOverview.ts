// Generated from spec/paths/analytics/202509/shop_lives_overview_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Sums up how LIVE sessions sold in a period or today.
 *
 * `GET /analytics/202509/shop_lives/overview_performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated
 *
 * A newer form exists: `analytics.202609.getShopLivePerformanceOverview`.
 */
export const getShopLivePerformanceOverview: Operation<
  GetShopLivePerformanceOverview.Input,
  GetShopLivePerformanceOverview.Data,
  "shop"
> = {
  id: "analytics.202509.getShopLivePerformanceOverview",
  method: "GET",
  path: "/analytics/202509/shop_lives/overview_performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "today", "granularity", "currency", "account_type"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
  scopesInferred: true,
}

export declare namespace GetShopLivePerformanceOverview {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Answers the running day in place of the period. */
    today?: boolean | undefined
    /** ALL for the period as one, otherwise the length of an interval. */
    granularity?: "ALL" | "1D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** Videos and sessions of all accounts, of the shop's own, or of affiliates. */
    account_type?: "ALL" | "OFFICIAL_ACCOUNTS" | "MARKETING_ACCOUNTS" | "AFFILIATE_ACCOUNTS" | (string & {}) | undefined
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
    /** Clicks among impressions, as text. */
    click_through_rate?: string
    /** Orders among clicks, as text. */
    click_to_order_rate?: string
    /** People who bought. */
    customers?: number
    end_date?: string
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    start_date?: string
  }
}
