// Generated from spec/paths/analytics/202509/shop_skus_sku_id_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { CountBreakdown, Money, MoneyBreakdown } from "../../schemas.ts"

/**
 * Reads one SKU's sales in a period.
 *
 * `GET /analytics/202509/shop_skus/{sku_id}/performance` · seller (follows from its category) · for one shop · scope
 * `data.shop_analytics.public.read` (named for another version of it only) · reads, so it may be repeated
 */
export const getShopSkuPerformance: Operation<GetShopSkuPerformance.Input, GetShopSkuPerformance.Data, "shop"> = {
  id: "analytics.202509.getShopSkuPerformance",
  method: "GET",
  path: "/analytics/202509/shop_skus/{sku_id}/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "granularity", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  wide: { data: ["performance.product_id"] },
  scopes: ["data.shop_analytics.public.read"],
  scopesInferred: true,
}

export declare namespace GetShopSkuPerformance {
  interface Input {
    sku_id: string
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
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
    intervals?: Array<Interval>
    /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
    product_id?: string
    sku_id?: string
  }

  interface Interval {
    end_date?: string
    gmv?: Money
    gmv_breakdown?: Array<MoneyBreakdown>
    /** Pieces sold. */
    items_sold?: number
    items_sold_breakdown?: Array<CountBreakdown>
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    start_date?: string
  }
}
