// Generated from spec/paths/analytics/202510/shop_lives_live_id_performance_per_minutes.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads how one LIVE session sold, minute by minute.
 *
 * `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes` · seller (follows from its category) · for one
 * shop · reads, so it may be repeated · pages by token
 */
export const getShopLiveMinutePerformance: PagedOperation<
  GetShopLiveMinutePerformance.Input,
  GetShopLiveMinutePerformance.Data,
  GetShopLiveMinutePerformance.Interval,
  "shop"
> = {
  id: "analytics.202510.getShopLiveMinutePerformance",
  method: "GET",
  path: "/analytics/202510/shop_lives/{live_id}/performance_per_minutes",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: { style: "token", in: "query", token: "page_token", next: "next_page_token", total: "total_count" },
  list: "performance.intervals",
  scopes: [],
}

export declare namespace GetShopLiveMinutePerformance {
  interface Input {
    live_id: string
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: string | undefined
  }

  /** A page of minutes. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    performance: Performance
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Performance {
    intervals: Array<Interval>
    overall?: Overall
  }

  interface Interval {
    conversion?: Conversion
    /** End of the interval, Unix seconds. */
    end_time?: number
    interactions?: Interactions
    sales?: Sales
    /** Start of the interval, Unix seconds. */
    start_time?: number
    traffic?: Traffic
  }

  interface Conversion {
    avg_price?: Money
    /** Share of clicks on a product that became an order, as two ratios, one an order and one a SKU. */
    click_to_order_rate?: ClickToOrderRate
    /** Orders by SKU made, paid or not. */
    created_sku_orders?: number
    gpm?: Gpm
    /** Orders by SKU among product clicks, as text. */
    sku_order_rate?: string
  }

  interface ClickToOrderRate {
    main_order_ctor?: string
    sku_order_ctor?: string
  }

  interface Gpm {
    show_gpm?: string
    watch_gpm?: string
  }

  interface Interactions {
    /** Comments among views, as text. */
    comment_rate?: string
    /** Comments in the period. */
    comments?: number
    /** New followers among viewers, as text. */
    follow_rate?: string
    /** Likes among views, as text. */
    like_rate?: string
    /** Likes in the period. */
    likes?: number
    /** Followers won in the period. */
    new_followers?: number
    /** Shares among views, as text. */
    share_rate?: string
    /** Times it was shared in the period. */
    shares?: number
  }

  interface Sales {
    /** People who bought. */
    customers?: number
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Orders, each counted once. */
    main_orders?: number
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
  }

  interface Traffic {
    ctr?: string
    /** Viewers who stayed among those who saw the session, as text. */
    enter_room_rate?: string
    /** Times it was shown. */
    impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    /** Times a product was shown. */
    product_impressions?: number
    /** People who watched. */
    viewers?: number
    /** Times it was played or seen in the period. */
    views?: number
  }

  interface Overall {
    /** Length in seconds. */
    duration?: number
    /** End, Unix seconds. */
    end_time?: number
    gmv?: Money
    /** Times it was shown. */
    impressions?: number
    /** Pieces sold. */
    items_sold?: number
    live_title?: string
    /** Start, Unix seconds. */
    start_time?: number
    /** People who watched, each counted once. */
    unique_viewers?: number
  }
}
