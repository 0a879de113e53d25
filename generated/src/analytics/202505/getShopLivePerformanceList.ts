// Generated from spec/paths/analytics/202505/shop_lives_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { LiveSessionPerformance202505 } from "../../schemas.ts"

/**
 * Ranks LIVE sessions by their sales in a period, first form.
 *
 * `POST /analytics/202505/shop_lives/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated · pages by
 * token, 100 a page at most
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopLivePerformanceList`.
 */
export const getShopLivePerformanceList: PagedOperation<
  GetShopLivePerformanceList.Input,
  GetShopLivePerformanceList.Data,
  LiveSessionPerformance202505,
  "shop"
> = {
  id: "analytics.202505.getShopLivePerformanceList",
  method: "POST",
  path: "/analytics/202505/shop_lives/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: [
    "start_date_ge",
    "end_date_lt",
    "page_size",
    "sort_field",
    "sort_order",
    "currency",
    "page_token",
    "account_type",
  ],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
  },
  list: "live_stream_sessions",
  scopes: ["data.shop_analytics.public.read"],
  scopesInferred: true,
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopLivePerformanceList" },
}

export declare namespace GetShopLivePerformanceList {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** What the rows are ranked by. */
    sort_field?: string | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Videos and sessions of all accounts, of the shop's own, or of affiliates. */
    account_type?: "ALL" | "OFFICIAL_ACCOUNTS" | "MARKETING_ACCOUNTS" | (string & {}) | undefined
  }

  /** A page of sessions. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    live_stream_sessions: Array<LiveSessionPerformance202505>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }
}
