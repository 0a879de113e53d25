// Generated from spec/paths/analytics/202409/shop_videos_overview_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Sums up how shoppable videos sold in a period, with the period before.
 *
 * `GET /analytics/202409/shop_videos/overview_performance` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopVideoPerformanceOverview`.
 */
export const getShopVideoPerformanceOverview: Operation<
  GetShopVideoPerformanceOverview.Input,
  GetShopVideoPerformanceOverview.Data,
  "shop"
> = {
  id: "analytics.202409.getShopVideoPerformanceOverview",
  method: "GET",
  path: "/analytics/202409/shop_videos/overview_performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "with_comparison", "granularity", "currency", "account_type"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopVideoPerformanceOverview" },
}

export declare namespace GetShopVideoPerformanceOverview {
  interface Input {
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
    /** Videos and sessions of all accounts, of the shop's own, or of affiliates. */
    account_type?: "ALL" | "LINKED_ACCOUNTS" | "AFFILIATES" | (string & {}) | undefined
  }

  /** The figures by interval. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    performance?: Performance
  }

  interface Performance {
    comparison_intervals?: Array<ComparisonInterval>
    intervals?: Array<Interval>
  }

  interface ComparisonInterval {
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    end_date?: string
    gmv?: Money
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    start_date?: string
    /** Pieces sold. */
    units_sold?: number
  }

  interface Interval {
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    end_date?: string
    gmv?: Money
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    start_date?: string
    /** Pieces sold. */
    units_sold?: number
  }
}
