// Generated from spec/paths/analytics/202609/shop_lives_overview_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Sums up how LIVE sessions sold in a period or today, with sales outside of the session that it brought.
 *
 * `GET /analytics/202609/shop_lives/overview_performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getShopLivePerformanceOverview: Operation<
  GetShopLivePerformanceOverview.Input,
  GetShopLivePerformanceOverview.Data,
  "shop",
  GetShopLivePerformanceOverview.Code
> = {
  id: "analytics.202609.getShopLivePerformanceOverview",
  method: "GET",
  path: "/analytics/202609/shop_lives/overview_performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "today", "granularity", "currency", "account_type"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetShopLivePerformanceOverview {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Answers the running day in place of the period. */
    today?: boolean | undefined
    /** ALL for the period as one, 1D for an interval a day. */
    granularity?: "ALL" | "1D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** Sessions of all accounts, of accounts linked to the shop, or of affiliates. */
    account_type?: "ALL" | "LINKED_ACCOUNTS" | "AFFILIATE_ACCOUNTS" | (string & {}) | undefined
  }

  /** The figures by interval. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    /** When the figures were made; no source names the form. Uncertain: the sources do not agree on it. */
    updated_at?: string
    performance?: Performance
  }

  interface Performance {
    intervals?: Array<Interval>
  }

  interface Interval {
    /** How long a view lasted on average; no source names the unit. Uncertain: the sources do not agree on it. */
    avg_viewing_duration?: number
    /** Orders by SKU among clicks, as text. */
    ctor_sku_order?: string
    end_date?: string
    live_attributed_gmv?: Money
    /** Pieces sold in or because of the sessions. */
    live_attributed_items_sold?: number
    /** Orders by SKU made in or because of the sessions. */
    live_attributed_sku_orders?: number
    /** Clicks among impressions, as text. Only with `account_type` LINKED_ACCOUNTS. */
    live_ctr?: string
    live_gmv?: Money
    live_indirect_gmv?: Money
    show_gpm?: Money
    start_date?: string
    /** Times the sessions were watched. Only with `account_type` LINKED_ACCOUNTS. */
    views?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022 | 66007001
}
