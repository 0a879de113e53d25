// Generated from spec/paths/analytics/202405/shop_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ShopPerformanceInterval202405 } from "../../schemas.ts"

/**
 * Reads the shop's sales and traffic in a period, with the period before.
 *
 * `GET /analytics/202405/shop/performance` · seller · for one shop · scope `data.shop_analytics.public.read` · reads,
 * so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopPerformance`.
 */
export const getShopPerformance: Operation<
  GetShopPerformance.Input,
  GetShopPerformance.Data,
  "shop",
  GetShopPerformance.Code
> = {
  id: "analytics.202405.getShopPerformance",
  method: "GET",
  path: "/analytics/202405/shop/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "with_comparison", "granularity", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopPerformance" },
}

export declare namespace GetShopPerformance {
  interface Input {
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
    comparison_intervals?: Array<ShopPerformanceInterval202405>
    intervals?: Array<ShopPerformanceInterval202405>
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022
}
