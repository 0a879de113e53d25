// Generated from spec/paths/analytics/202405/shop_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ProductPerformanceInterval202405 } from "../../schemas.ts"

/**
 * Reads one product's sales and traffic in a period, with the period before.
 *
 * `GET /analytics/202405/shop_products/{product_id}/performance` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `NotFoundError` 28001007.
 *
 * @deprecated Since 2026-01-25. Use `analytics.202509.getShopProductPerformanceDetail`.
 */
export const getShopProductPerformance: Operation<
  GetShopProductPerformance.Input,
  GetShopProductPerformance.Data,
  "shop",
  GetShopProductPerformance.Code
> = {
  id: "analytics.202405.getShopProductPerformance",
  method: "GET",
  path: "/analytics/202405/shop_products/{product_id}/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["start_date_ge", "end_date_lt", "with_comparison", "granularity", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
  deprecated: { since: "2026-01-25", successor: "analytics.202509.getShopProductPerformanceDetail" },
}

export declare namespace GetShopProductPerformance {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
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
    comparison_intervals?: Array<ProductPerformanceInterval202405>
    intervals?: Array<ProductPerformanceInterval202405>
  }

  /** The codes that the platform documents for it. */
  type Code = 28001007 | 28001022 | 36009003
}
