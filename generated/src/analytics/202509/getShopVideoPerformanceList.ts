// Generated from spec/paths/analytics/202509/shop_videos_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Ranks shoppable videos by their sales and views in a period.
 *
 * `GET /analytics/202509/shop_videos/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated · pages by
 * token, 100 a page at most
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202605.getShopVideoPerformanceList`.
 */
export const getShopVideoPerformanceList: PagedOperation<
  GetShopVideoPerformanceList.Input,
  GetShopVideoPerformanceList.Data,
  GetShopVideoPerformanceList.Video,
  "shop"
> = {
  id: "analytics.202509.getShopVideoPerformanceList",
  method: "GET",
  path: "/analytics/202509/shop_videos/performance",
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
  list: "videos",
  scopes: ["data.shop_analytics.public.read"],
  scopesInferred: true,
}

export declare namespace GetShopVideoPerformanceList {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** What the rows are ranked by. */
    sort_field?:
      | "gmv"
      | "gpm"
      | "avg_customers"
      | "sku_orders"
      | "items_sold"
      | "views"
      | "click_through_rate"
      | (string & {})
      | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Videos and sessions of all accounts, of the shop's own, or of affiliates. */
    account_type?: "ALL" | "OFFICIAL_ACCOUNTS" | "MARKETING_ACCOUNTS" | "AFFILIATE_ACCOUNTS" | (string & {}) | undefined
  }

  /** A page of videos. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
    videos: Array<Video>
  }

  interface Video {
    /** Buyers a day, on average. */
    avg_customers?: number
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    /** Length in seconds. */
    duration?: number
    gmv?: Money
    gpm?: Money
    hash_tags?: Array<string>
    id: string
    /** Pieces sold. */
    items_sold?: number
    products?: Array<Product>
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    title?: string
    username?: string
    /** When the video was posted. */
    video_post_time?: string
    /** Times it was played or seen in the period. */
    views?: number
  }

  interface Product {
    id: string
    name?: string
  }
}
