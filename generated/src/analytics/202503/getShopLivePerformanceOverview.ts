// Generated from spec/paths/analytics/202503/shop_lives_overview_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { LiveOverviewInterval } from "../../schemas.ts"

/**
 * Sums up how LIVE sessions sold in a period, with the period before, first form.
 *
 * `POST /analytics/202503/shop_lives/overview_performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopLivePerformanceOverview`.
 */
export const getShopLivePerformanceOverview: Operation<
  GetShopLivePerformanceOverview.Input,
  GetShopLivePerformanceOverview.Data,
  "shop"
> = {
  id: "analytics.202503.getShopLivePerformanceOverview",
  method: "POST",
  path: "/analytics/202503/shop_lives/overview_performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "with_comparison", "granularity", "currency", "account_type"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
  scopesInferred: true,
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopLivePerformanceOverview" },
}

export declare namespace GetShopLivePerformanceOverview {
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
    account_type?: "ALL" | "OFFICIAL_ACCOUNTS" | "MARKETING_ACCOUNTS" | "AFFILIATE_ACCOUNTS" | (string & {}) | undefined
  }

  /** The figures by interval. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    performance?: Performance
  }

  interface Performance {
    comparison_intervals?: Array<LiveOverviewInterval>
    intervals?: Array<LiveOverviewInterval>
  }
}
