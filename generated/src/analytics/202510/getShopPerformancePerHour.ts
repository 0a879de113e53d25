// Generated from spec/paths/analytics/202510/shop_performance_date_performance_per_hour.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads the shop's sales and traffic of one day, hour by hour.
 *
 * `GET /analytics/202510/shop/performance/{date}/performance_per_hour` · seller (follows from its category) · for one
 * shop · reads, so it may be repeated
 */
export const getShopPerformancePerHour: Operation<
  GetShopPerformancePerHour.Input,
  GetShopPerformancePerHour.Data,
  "shop"
> = {
  id: "analytics.202510.getShopPerformancePerHour",
  method: "GET",
  path: "/analytics/202510/shop/performance/{date}/performance_per_hour",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetShopPerformancePerHour {
  interface Input {
    date: string
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
  }

  /** The figures by hour. */
  interface Data {
    performance?: Performance
  }

  interface Performance {
    intervals?: Array<Interval>
    /** Until when the figures reach, Unix seconds. */
    latest_available_timestamp?: number
    overall?: Overall
  }

  interface Interval {
    /** People who bought. */
    customers?: number
    gmv?: Money
    /** Which hour of the day. */
    index?: number
    /** Pieces sold. */
    items_sold?: number
    /** People who came by. */
    visitors?: number
  }

  interface Overall {
    /** People who bought. */
    customers?: number
    gmv?: Money
    /** Pieces sold. */
    items_sold?: number
    /** People who came by. */
    visitors?: number
  }
}
