// Generated from spec/paths/analytics/202609/shop_lives_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { LiveInteractionPerformance, Money } from "../../schemas.ts"

/**
 * Ranks LIVE sessions by their sales in a period, for linked or affiliate accounts.
 *
 * `GET /analytics/202609/shop_lives/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The path is sure; the fields
 * are those of 202509, and some may have other names here.
 */
export const getShopLivePerformanceList: PagedOperation<
  GetShopLivePerformanceList.Input,
  GetShopLivePerformanceList.Data,
  GetShopLivePerformanceList.LiveStreamSession,
  "shop",
  GetShopLivePerformanceList.Code
> = {
  id: "analytics.202609.getShopLivePerformanceList",
  method: "GET",
  path: "/analytics/202609/shop_lives/performance",
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
}

export declare namespace GetShopLivePerformanceList {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** What the rows are ranked by. Uncertain: the sources do not agree on it. */
    sort_field?:
      | "gmv"
      | "products_added"
      | "different_products_sold"
      | "sku_orders"
      | "items_sold"
      | "customers"
      | "24h_live_gmv"
      | (string & {})
      | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /**
     * Sessions of all accounts, of accounts linked to the shop, or of affiliates. Uncertain: the sources do not agree
     * on it.
     */
    account_type?: "ALL" | "LINKED_ACCOUNTS" | "AFFILIATE_ACCOUNTS" | (string & {}) | undefined
  }

  /** A page of sessions. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. Uncertain: the sources do not agree on it. */
    latest_available_date?: string
    live_stream_sessions: Array<LiveStreamSession>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface LiveStreamSession {
    /** When the session ended, as text. */
    end_time?: string
    id: string
    interaction_performance?: LiveInteractionPerformance
    sales_performance?: SalesPerformance
    /** When the session began, as text. */
    start_time?: string
    title?: string
    username?: string
  }

  interface SalesPerformance {
    "24h_live_gmv"?: Money
    avg_price?: Money
    /** Orders among clicks in percent, as text. */
    click_to_order_rate?: string
    /** Orders by SKU made, paid or not. */
    created_sku_orders?: number
    /** People who bought. */
    customers?: number
    /** Distinct products that sold. */
    different_products_sold?: number
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Products attached to the session. */
    products_added?: number
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022
}
