// Generated from spec/paths/analytics/202409/shop_videos_video_id_products_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { VideoProductPerformance } from "../../schemas.ts"

/**
 * Lists the products that one video sold in a period, first form.
 *
 * `GET /analytics/202409/shop_videos/{video_id}/products/performance` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopVideoProductPerformanceList`.
 */
export const getShopVideoProductPerformanceList: PagedOperation<
  GetShopVideoProductPerformanceList.Input,
  GetShopVideoProductPerformanceList.Data,
  VideoProductPerformance,
  "shop",
  GetShopVideoProductPerformanceList.Code
> = {
  id: "analytics.202409.getShopVideoProductPerformanceList",
  method: "GET",
  path: "/analytics/202409/shop_videos/{video_id}/products/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["end_date_lt", "page_size", "sort_field", "sort_order", "currency", "page_token", "start_date_ge"],
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
  list: "products",
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopVideoProductPerformanceList" },
}

export declare namespace GetShopVideoProductPerformanceList {
  interface Input {
    video_id: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** What the rows are ranked by. */
    sort_field?: "gmv" | "units_sold" | "daily_avg_buyers" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
  }

  /** A page of products. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<VideoProductPerformance>
    /** The number of results on all pages. */
    total_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022
}
