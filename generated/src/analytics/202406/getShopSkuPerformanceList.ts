// Generated from spec/paths/analytics/202406/shop_skus_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { SkuPerformance } from "../../schemas.ts"

/**
 * Ranks the shop's SKUs by their sales in a period.
 *
 * `GET /analytics/202406/shop_skus/performance` · seller · for one shop · scope `data.shop_analytics.public.read` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopSkuPerformanceList`.
 */
export const getShopSkuPerformanceList: PagedOperation<
  GetShopSkuPerformanceList.Input,
  GetShopSkuPerformanceList.Data,
  SkuPerformance,
  "shop",
  GetShopSkuPerformanceList.Code
> = {
  id: "analytics.202406.getShopSkuPerformanceList",
  method: "GET",
  path: "/analytics/202406/shop_skus/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: [
    "start_date_ge",
    "end_date_lt",
    "page_size",
    "sort_field",
    "sort_order",
    "page_token",
    "product_id",
    "currency",
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
  list: "skus",
  wide: { data: ["skus[].id", "skus[].product_id"] },
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopSkuPerformanceList" },
}

export declare namespace GetShopSkuPerformanceList {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** What the rows are ranked by. */
    sort_field?: "gmv" | "sku_orders" | "units_sold" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "DESC" | "ASC" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    product_id?: string | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
  }

  /** A page of SKUs. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    skus: Array<SkuPerformance>
    /** The number of results on all pages. */
    total_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
