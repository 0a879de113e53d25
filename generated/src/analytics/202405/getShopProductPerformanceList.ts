// Generated from spec/paths/analytics/202405/shop_products_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Ranks the shop's products by their sales in a period.
 *
 * `GET /analytics/202405/shop_products/performance` · seller · for one shop · scope `data.shop_analytics.public.read` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202605.getShopProductPerformanceList`.
 */
export const getShopProductPerformanceList: PagedOperation<
  GetShopProductPerformanceList.Input,
  GetShopProductPerformanceList.Data,
  GetShopProductPerformanceList.Product,
  "shop",
  GetShopProductPerformanceList.Code
> = {
  id: "analytics.202405.getShopProductPerformanceList",
  method: "GET",
  path: "/analytics/202405/shop_products/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "page_size", "sort_field", "sort_order", "currency", "page_token"],
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
  wide: { data: ["products[].id"] },
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202605.getShopProductPerformanceList" },
}

export declare namespace GetShopProductPerformanceList {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** What the rows are ranked by. */
    sort_field?: "gmv" | "order_count" | "unit_sold_count" | "click_through_rate" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
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
    /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
    click_through_rate?: string
    gmv?: Money
    /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
    id: string
    /** Orders in the period. */
    orders?: number
    /** Pieces sold. */
    units_sold?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022
}
