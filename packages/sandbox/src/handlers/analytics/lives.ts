/**
 * The sales of live sessions. A shop has one session, with all sales of the live channel.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { pageOf } from "../../paging.ts"
import * as metrics from "./metrics.ts"
import { latestDate } from "./shop.ts"
import { wholePeriod, type Period } from "./window.ts"

interface Query extends metrics.DayRange {
  /** Text in one of the versions. */
  readonly page_size?: number | string
  readonly page_token?: string
  readonly account_type?: string
}

const liveSales = (shop: Shop, period: Period): ReadonlyArray<metrics.Sale> =>
  metrics.salesOf(shop, period).filter((sale) => metrics.channelOf(sale) === "LIVE")

const interval = (shop: Shop, period: Period) => {
  const figures = metrics.figuresOf(shop, liveSales(shop, period))
  const views = metrics.views(figures)
  return {
    start_date: metrics.dateOf(period.from),
    end_date: metrics.dateOf(period.before),
    gmv: figures.gmv,
    customers: figures.customers,
    sku_orders: figures.skuOrders,
    units_sold: figures.items,
    items_sold: figures.items,
    click_through_rate: metrics.rate(views / 4, views),
    click_to_order_rate: metrics.rate(figures.skuOrders, views / 4),
  }
}

export const liveOverview = handler<Query, unknown>((call) => ({
  latest_available_date: latestDate(call),
  performance: {
    intervals: metrics.periodsOf(call).map((period) => interval(shopOf(call), period)),
    comparison_intervals: [],
  },
}))

/** Since 202609. Only accounts that are linked to the shop get the views of a session. */
const attributedInterval = (shop: Shop, period: Period, accountType: string | undefined) => {
  const figures = metrics.figuresOf(shop, liveSales(shop, period))
  const views = metrics.views(figures)
  const perThousand = metrics.money(shop, views === 0 ? 0 : Math.round((1_000 * figures.minor) / views))
  return {
    start_date: metrics.dateOf(period.from),
    end_date: metrics.dateOf(period.before),
    live_gmv: figures.gmv,
    live_attributed_gmv: figures.gmv,
    live_indirect_gmv: metrics.money(shop, 0),
    live_attributed_items_sold: figures.items,
    live_attributed_sku_orders: figures.skuOrders,
    ctor_sku_order: metrics.rate(figures.skuOrders, views / 4),
    avg_viewing_duration: 60,
    ...(accountType === "LINKED_ACCOUNTS" && {
      views,
      show_gpm: perThousand,
      live_ctr: metrics.rate(views / 4, views),
    }),
  }
}

export const attributedOverview = handler<Query, unknown>((call) => ({
  latest_available_date: latestDate(call),
  performance: {
    intervals: metrics
      .periodsOf(call)
      .map((period) => attributedInterval(shopOf(call), period, call.query.account_type)),
  },
}))

const session = (call: Call<Query>, shop: Shop) => {
  const period = wholePeriod(call)
  const sales = liveSales(shop, period)
  const figures = metrics.figuresOf(shop, sales)
  const views = metrics.views(figures)
  return {
    // The shop's own digits with another prefix.
    id: `7301${shop.id.slice(4)}`,
    title: "Live from the sandbox",
    username: "sandbox.creator",
    start_time: String(period.from),
    end_time: String(period.from + 7_200),
    interaction_performance: {
      views,
      viewers: figures.customers * 5,
      likes: views / 4,
      comments: figures.items,
      shares: figures.items,
      product_impressions: views,
      product_clicks: views / 4,
      click_through_rate: metrics.rate(views / 4, views),
      avg_viewing_duration: "60",
    },
    sales_performance: {
      gmv: figures.gmv,
      "24h_live_gmv": figures.gmv,
      avg_price: metrics.money(shop, figures.items === 0 ? 0 : Math.round(figures.minor / figures.items)),
      customers: figures.customers,
      sku_orders: figures.skuOrders,
      created_sku_orders: figures.skuOrders,
      unit_sold: figures.items,
      items_sold: figures.items,
      different_products_sold: new Set(sales.map(({ item }) => item.product_id)).size,
      products_added: shop.products.size,
      click_to_order_rate: metrics.rate(figures.skuOrders, views / 4),
    },
  }
}

export const liveSessions = handler<Query, unknown>((call) => {
  const { page_size, page_token, ...filter } = call.query
  const query = {
    ...(page_size === undefined ? {} : { page_size: Number(page_size) }),
    ...(page_token === undefined ? {} : { page_token }),
  }
  const page = pageOf([session(call, shopOf(call))], query, [call.shop?.id, "lives", filter])
  return {
    live_stream_sessions: page.items,
    next_page_token: page.next_page_token,
    total_count: page.total_count,
    latest_available_date: latestDate(call),
  }
})
