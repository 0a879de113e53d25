// Generated from spec/paths/analytics/202605/shop_videos_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Ranks shoppable videos by their sales and views in a period, with their creators.
 *
 * Dates are YYYY-MM-DD in the time zone of the shop. A page holds 10 videos unless told otherwise, 100 at most. A range
 * beyond 60 days has been refused with code 28001022.
 *
 * `GET /analytics/202605/shop_videos/performance` · seller · for one shop · scope `data.shop_analytics.public.read` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not every detail of it is confirmed by a source.
 */
export const getShopVideoPerformanceList: PagedOperation<
  GetShopVideoPerformanceList.Input,
  GetShopVideoPerformanceList.Data,
  GetShopVideoPerformanceList.Video,
  "shop",
  GetShopVideoPerformanceList.Code
> = {
  id: "analytics.202605.getShopVideoPerformanceList",
  method: "GET",
  path: "/analytics/202605/shop_videos/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: [
    "start_date_ge",
    "end_date_lt",
    "page_size",
    "page_token",
    "sort_field",
    "sort_order",
    "currency",
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
}

export declare namespace GetShopVideoPerformanceList {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
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
    /** Videos and sessions of all accounts, of the shop's own, or of affiliates. */
    account_type?: "ALL" | "OFFICIAL_ACCOUNTS" | "MARKETING_ACCOUNTS" | "AFFILIATE_ACCOUNTS" | (string & {}) | undefined
  }

  /** A page of videos. */
  interface Data {
    videos: Array<Video>
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Video {
    id: string
    title?: string
    username?: string
    creator?: Creator
    /** When the video was posted. */
    video_post_time?: string
    /** Length in seconds. */
    duration?: number
    hash_tags?: Array<string>
    gmv?: Money
    gpm?: Money
    /** Buyers a day, on average. */
    avg_customers?: number
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    /** Pieces sold. */
    items_sold?: number
    /** Times it was played or seen in the period. */
    views?: number
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    products?: Array<Product>
  }

  interface Creator {
    open_id?: string
    user_name?: string
    nick_name?: string
    /** Who made the content: the shop, its channel accounts, or affiliates. */
    author_type?: string
  }

  interface Product {
    id: string
    name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022 | 36009003
}
