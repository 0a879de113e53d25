// Generated from spec/paths/analytics/202409/shop_videos_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Ranks shoppable videos by their sales in a period.
 *
 * `GET /analytics/202409/shop_videos/performance` · seller · for one shop · scope `data.shop_analytics.public.read` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202605.getShopVideoPerformanceList`.
 */
export const getShopVideoPerformanceList: PagedOperation<
  GetShopVideoPerformanceList.Input,
  GetShopVideoPerformanceList.Data,
  GetShopVideoPerformanceList.Video,
  "shop",
  GetShopVideoPerformanceList.Code
> = {
  id: "analytics.202409.getShopVideoPerformanceList",
  method: "GET",
  path: "/analytics/202409/shop_videos/performance",
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
  deprecated: { since: "2026-01-25", successor: "analytics.202605.getShopVideoPerformanceList" },
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
    sort_field?: "gmv" | "sku_orders" | "units_sold" | "views" | "click_through_rate" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Videos and sessions of all accounts, of the shop's own, or of affiliates. */
    account_type?: "ALL" | "LINKED_ACCOUNTS" | "AFFILIATES" | (string & {}) | undefined
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
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    gmv?: Money
    id: string
    products?: Array<Product>
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    title?: string
    /** Pieces sold. */
    units_sold?: number
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

  /** The codes that the platform documents for it. */
  type Code = 28001022 | 36009003
}
