// Generated from spec/paths/analytics/202609/shop_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads the shop's sales in a period; GMV is one amount.
 *
 * `GET /analytics/202609/shop/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The answer has further fields,
 * such as GMV by channel, visitors and the average order value; no source names their keys.
 */
export const getShopPerformance: Operation<
  GetShopPerformance.Input,
  GetShopPerformance.Data,
  "shop",
  GetShopPerformance.Code
> = {
  id: "analytics.202609.getShopPerformance",
  method: "GET",
  path: "/analytics/202609/shop/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "granularity", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetShopPerformance {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** ALL for the period as one, 1D for an interval a day. */
    granularity?: "ALL" | "1D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
  }

  /** The figures by interval. */
  interface Data {
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
    performance?: Performance
  }

  interface Performance {
    intervals?: Array<Interval>
  }

  interface Interval {
    end_date?: string
    sales?: Sales
    start_date?: string
  }

  interface Sales {
    /** Orders that were cancelled or returned. */
    cancellations_and_returns?: number
    /** People who bought. */
    customers_count?: number
    gmv?: Money
    /** Pieces sold. Uncertain: the sources do not agree on it. */
    items_sold?: number
    /** Orders in the period. */
    orders_count?: number
    refunds?: Money
    /** Orders by SKU: an order with two SKUs counts twice. Uncertain: the sources do not agree on it. */
    sku_orders_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022
}
