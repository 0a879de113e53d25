// Generated from spec/paths/analytics/202406/shop_skus_sku_id_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { CountBreakdown, Money, MoneyBreakdown } from "../../schemas.ts"

/**
 * Reads one SKU's sales in a period, with the period before.
 *
 * `GET /analytics/202406/shop_skus/{sku_id}/performance` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `NotFoundError` 28001007.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopSkuPerformance`.
 */
export const getShopSkuPerformance: Operation<
  GetShopSkuPerformance.Input,
  GetShopSkuPerformance.Data,
  "shop",
  GetShopSkuPerformance.Code
> = {
  id: "analytics.202406.getShopSkuPerformance",
  method: "GET",
  path: "/analytics/202406/shop_skus/{sku_id}/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "with_comparison", "granularity", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  wide: { data: ["performance.product_id"] },
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopSkuPerformance" },
}

export declare namespace GetShopSkuPerformance {
  interface Input {
    sku_id: string
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Adds the period before, for comparison. */
    with_comparison?: boolean | undefined
    /** ALL for the period as one, otherwise the length of an interval. */
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
    comparison_intervals?: Array<ComparisonInterval>
    intervals?: Array<Interval>
    /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
    product_id?: string
  }

  interface ComparisonInterval {
    end_date?: string
    gmv?: Money
    gmv_breakdown?: Array<MoneyBreakdown>
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    start_date?: string
    /** Pieces sold. */
    units_sold?: number
    units_sold_breakdown?: Array<CountBreakdown>
  }

  interface Interval {
    end_date?: string
    gmv?: Money
    gmv_breakdown?: Array<MoneyBreakdown>
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    start_date?: string
    /** Pieces sold. */
    units_sold?: number
    units_sold_breakdown?: Array<CountBreakdown>
  }

  /** The codes that the platform documents for it. */
  type Code = 28001007 | 28001022 | 36009003
}
