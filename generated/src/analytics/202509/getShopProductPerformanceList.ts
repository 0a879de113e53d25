// Generated from spec/paths/analytics/202509/shop_products_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Ranks the shop's products by their sales in a period, with category and status filters.
 *
 * `GET /analytics/202509/shop_products/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated · pages by
 * token, 100 a page at most
 *
 * Not in the public index of July 2026. A newer form exists: `analytics.202605.getShopProductPerformanceList`.
 */
export const getShopProductPerformanceList: PagedOperation<
  GetShopProductPerformanceList.Input,
  GetShopProductPerformanceList.Data,
  GetShopProductPerformanceList.Product,
  "shop"
> = {
  id: "analytics.202509.getShopProductPerformanceList",
  method: "GET",
  path: "/analytics/202509/shop_products/performance",
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
    "category_filter",
    "product_status_filter",
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
  list: "products",
  scopes: ["data.shop_analytics.public.read"],
  scopesInferred: true,
}

export declare namespace GetShopProductPerformanceList {
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
    sort_field?: "gmv" | "items_sold" | "orders" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** Only products of these categories. */
    category_filter?: ReadonlyArray<string> | undefined
    /** Only products on sale, or only those off sale. */
    product_status_filter?: string | undefined
  }

  /** A page of products. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Product {
    id: string
    overall_performance?: OverallPerformance
  }

  interface OverallPerformance {
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Orders in the period. */
    orders?: number
  }
}
