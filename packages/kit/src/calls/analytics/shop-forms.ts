/**
 * The forms of TikTok's operation on the sales of a shop, newest first, each with its fields. 202609 has only the sales: no
 * source names its keys for views and visitors. 202509 has both.
 */
import * as sales from "@tiktok-shop-kit/api/analytics/202609"
import * as traffic from "@tiktok-shop-kit/api/analytics/202509"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { withShape } from "@tiktok-shop-kit/client/shape"
import type { CallError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import type { Caller } from "../caller.ts"
import type { wireDates } from "./days.ts"
import { type FieldsOf, source } from "./metric.ts"
import { interval, rowShape } from "./row-shape.ts"

/** The input of a form. */
export type ShopQuestion = ReturnType<typeof wireDates> & {
  readonly granularity: "ALL" | "1D"
  readonly currency: "USD" | "LOCAL" | undefined
}

/** What every form returns: figures by interval. */
export interface ShopAnswer {
  readonly latest_available_date?: string
  readonly performance?: {
    readonly intervals?: ReadonlyArray<{ readonly start_date?: string; readonly end_date?: string }>
  }
}

export type ReadShop = (
  caller: Caller,
  question: ShopQuestion,
  options?: CallOptions,
) => Effect.Effect<ShopAnswer, CallError>

const salesFields = {
  start_date: "label",
  end_date: "label",
  sales: {
    cancellations_and_returns: "add",
    customers_count: "people",
    gmv: "add",
    items_sold: "add",
    orders_count: "add",
    refunds: "add",
    sku_orders_count: "add",
  },
} as const satisfies FieldsOf<sales.GetShopPerformance.Interval>

const money = { overall: "add", breakdowns: "parts" } as const

const trafficFields = {
  start_date: "label",
  end_date: "label",
  sales: {
    avg_customers_count: "average",
    gmv: money,
    gross_revenue: money,
    items_sold: "add",
    orders_count: "add",
    refunds: "add",
    sku_orders_count: "add",
  },
  traffic: { avg_conversation_rate: "rate", avg_page_views: "average", avg_visitors: "average" },
} as const satisfies FieldsOf<traffic.GetShopPerformance.Interval>

const clicks = { none: "TikTok counts no clicks of a shop; dimension product has those of each product" } as const
const noTraffic = { none: "TikTok refused the form of the operation that has the traffic of a shop" } as const

const salesOperation = /* @__PURE__ */ withShape(sales.getShopPerformance, {
  latest_available_date: "text",
  performance: { intervals: [rowShape<sales.GetShopPerformance.Interval>(salesFields, interval)] },
})

const trafficOperation = /* @__PURE__ */ withShape(traffic.getShopPerformance, {
  latest_available_date: "text",
  performance: { intervals: [rowShape<traffic.GetShopPerformance.Interval>(trafficFields, interval)] },
})

const readSales: ReadShop = (caller, question, options) => caller.call(salesOperation, question, options)
const readTraffic: ReadShop = (caller, question, options) => caller.call(trafficOperation, question, options)

const salesForm = {
  ...source(salesFields, {
    views: noTraffic,
    clicks,
    conversions: "sales.orders_count",
    conversion_rate: noTraffic,
    revenue: "sales.gmv",
  }),
  read: readSales,
}

const trafficBrief = {
  clicks,
  conversions: "sales.orders_count",
  conversion_rate: "traffic.avg_conversation_rate",
  revenue: "sales.gmv.overall",
} as const

/** A row is one day, so the average per day is the day's count. */
export const daily = [
  salesForm,
  { ...source(trafficFields, { ...trafficBrief, views: "traffic.avg_page_views" }), read: readTraffic },
] as const

export const shop = [
  salesForm,
  { ...source(trafficFields, { ...trafficBrief, views: { perDay: "traffic.avg_page_views" } }), read: readTraffic },
] as const
