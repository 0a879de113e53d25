/**
 * How the shop sold in live sessions: the part of its sales that came from there, all in one session a shop.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { pageOf } from "../../paging.ts"
import * as of from "./sales.ts"
import { latestDate } from "./shop.ts"

interface Query extends of.DayRange {
  /** Text in one of the versions. */
  readonly page_size?: number | string
  readonly page_token?: string
}

const liveSales = (shop: Shop, period: of.Period): ReadonlyArray<of.Sale> =>
  of.salesOf(shop, period).filter((sale) => of.channelOf(sale) === "LIVE")

const interval = (shop: Shop, period: of.Period) => {
  const figures = of.figuresOf(shop, liveSales(shop, period))
  const views = of.views(figures)
  return {
    start_date: of.dateOf(period.from),
    end_date: of.dateOf(period.before),
    gmv: figures.gmv,
    customers: figures.customers,
    sku_orders: figures.skuOrders,
    units_sold: figures.items,
    items_sold: figures.items,
    click_through_rate: of.rate(views / 4, views),
    click_to_order_rate: of.rate(figures.skuOrders, views / 4),
  }
}

export const liveOverview = handler<Query, unknown>((call) => ({
  latest_available_date: latestDate(call),
  performance: {
    intervals: of.periodsOf(call.query).map((period) => interval(shopOf(call), period)),
    comparison_intervals: [],
  },
}))

const session = (call: Call<Query>, shop: Shop) => {
  const period = of.wholePeriod(call.query)
  const sales = liveSales(shop, period)
  const figures = of.figuresOf(shop, sales)
  const views = of.views(figures)
  return {
    // The shop's own digits under another beginning.
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
      click_through_rate: of.rate(views / 4, views),
      avg_viewing_duration: "60",
    },
    sales_performance: {
      gmv: figures.gmv,
      "24h_live_gmv": figures.gmv,
      avg_price: of.money(shop, figures.items === 0 ? 0 : Math.round(figures.minor / figures.items)),
      customers: figures.customers,
      sku_orders: figures.skuOrders,
      created_sku_orders: figures.skuOrders,
      unit_sold: figures.items,
      items_sold: figures.items,
      different_products_sold: new Set(sales.map(({ item }) => item.product_id)).size,
      products_added: shop.products.size,
      click_to_order_rate: of.rate(figures.skuOrders, views / 4),
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
