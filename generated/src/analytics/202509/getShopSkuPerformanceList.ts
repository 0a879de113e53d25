// Generated from spec/paths/analytics/202509/shop_skus_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { SkuPerformance } from "../../schemas.ts"

/**
 * Ranks the shop's SKUs by their sales in a period, with product filters.
 *
 * `GET /analytics/202509/shop_skus/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated · pages by
 * token, 100 a page at most
 */
export const getShopSkuPerformanceList: PagedOperation<
  GetShopSkuPerformanceList.Input,
  GetShopSkuPerformanceList.Data,
  SkuPerformance,
  "shop"
> = {
  id: "analytics.202509.getShopSkuPerformanceList",
  method: "GET",
  path: "/analytics/202509/shop_skus/performance",
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
    "category_filter",
    "product_status_filter",
    "product_ids",
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
  scopesInferred: true,
}

export declare namespace GetShopSkuPerformanceList {
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
    sort_field?: "gmv" | "sku_orders" | "units_sold" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "DESC" | "ASC" | (string & {}) | undefined
    /** Only products of these categories. */
    category_filter?: ReadonlyArray<string> | undefined
    /** Only products on sale, or only those off sale. */
    product_status_filter?: string | undefined
    product_ids?: ReadonlyArray<string> | undefined
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
}
