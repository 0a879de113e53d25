/**
 * The sales of the videos that sell for the shop.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { invalid } from "../../refusal.ts"
import { listOf, rowsOf, type ListQuery, type Row } from "./lists.ts"
import * as metrics from "./metrics.ts"
import { latestDate } from "./shop.ts"
import { wholePeriod, type Period } from "./window.ts"

export const byVideo = (shop: Shop, period: Period): ReadonlyArray<metrics.Sale> =>
  metrics.salesOf(shop, period).filter((sale) => metrics.channelOf(sale) === "VIDEO")

export const videoRow = (shop: Shop, sales: ReadonlyArray<metrics.Sale>, { figures, id }: Row) => {
  const video = shop.videos.find((candidate) => candidate.id === id)!
  const sold = new Map(
    sales.filter((sale) => metrics.videoOf(shop, sale) === id).map(({ item }) => [item.product_id, item.product_name]),
  )
  return {
    id,
    title: video.title,
    username: "sandbox.creator",
    creator: { open_id: "sandbox-creator", user_name: "sandbox.creator", nick_name: "Sandbox Creator" },
    video_post_time: new Date(video.create_time * 1000).toISOString().slice(0, 19).replace("T", " "),
    duration: 30,
    hash_tags: ["sandbox"],
    gmv: figures.gmv,
    gpm: metrics.money(
      shop,
      figures.items === 0 ? 0 : Math.round((figures.minor * 1000) / (metrics.views(figures) * 5)),
    ),
    avg_customers: figures.customers,
    sku_orders: figures.skuOrders,
    items_sold: figures.items,
    units_sold: figures.items,
    views: metrics.views(figures) * 5,
    click_through_rate: metrics.rate(metrics.views(figures), metrics.views(figures) * 5),
    products: [...sold].map(([product, name]) => ({ id: product, name })),
  }
}

export const videos = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const sales = byVideo(shop, wholePeriod(call))
  const ids = shop.videos.map(({ id }) => id)
  const rows = rowsOf(shop, ids, sales, (sale) => metrics.videoOf(shop, sale))
  return listOf(call, "videos", rows, (row) => videoRow(shop, sales, row))
})

const videoInterval = (shop: Shop, period: Period, id: string | undefined) => {
  const sales = byVideo(shop, period).filter((sale) => id === undefined || metrics.videoOf(shop, sale) === id)
  const figures = metrics.figuresOf(shop, sales)
  const views = metrics.views(figures)
  const overall = {
    ctr: metrics.rate(views, views * 5),
    customers: figures.customers,
    gmv: figures.gmv,
    items_sold: figures.items,
    product_clicks: views,
    product_impressions: views * 5,
  }
  return {
    start_date: metrics.dateOf(period.from),
    end_date: metrics.dateOf(period.before),
    gmv: figures.gmv,
    sku_orders: figures.skuOrders,
    units_sold: figures.items,
    avg_customers: figures.customers,
    daily_avg_buyers: String(figures.customers),
    click_through_rate: overall.ctr,
    product_clicks: views,
    product_impressions: views * 5,
    views: views * 5,
    sales: {
      overall,
      breakdowns: [...metrics.grouped(sales, ({ item }) => item.product_id)].map(([product_id, list]) => {
        const part = metrics.figuresOf(shop, list)
        return { product_id, gmv: part.gmv, items_sold: part.items, customers: part.customers }
      }),
    },
    traffic: { views: views * 5, likes: views / 4, comments: figures.items, shares: figures.items, new_followers: 0 },
  }
}

export const videoOverview = handler<ListQuery, unknown>((call) => ({
  latest_available_date: latestDate(call),
  performance: {
    intervals: metrics.periodsOf(call).map((period) => videoInterval(shopOf(call), period, undefined)),
    comparison_intervals: [],
  },
}))

const videoIn = (call: Call): Shop["videos"][number] => {
  const id = call.path.video_id!
  const video = shopOf(call).videos.find((candidate) => candidate.id === id)
  if (video === undefined) throw invalid("video_id", `no video '${id}' sells for this shop`)
  return video
}

export const videoDetail = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const video = videoIn(call)
  const intervals = metrics.periodsOf(call).map((period) => videoInterval(shop, period, video.id))
  const views = intervals.reduce((sum, interval) => sum + interval.views, 0)
  return {
    latest_available_date: latestDate(call),
    engagement_data: { total_views: views, total_likes: views / 20, total_comments: 0, total_shares: 0 },
    performance: {
      intervals,
      comparison_intervals: [],
      video_post_time: new Date(video.create_time * 1000).toISOString(),
    },
  }
})

export const videoProducts = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const { id } = videoIn(call)
  const sales = byVideo(shop, wholePeriod(call)).filter((sale) => metrics.videoOf(shop, sale) === id)
  const names = new Map(sales.map(({ item }) => [item.product_id, item.product_name]))
  const rows = rowsOf(shop, [...names.keys()], sales, ({ item }) => item.product_id)
  return listOf(call, "products", rows, ({ figures, id: product }) => ({
    id: product,
    name: names.get(product),
    gmv: figures.gmv,
    units_sold: figures.items,
    daily_avg_buyers: String(figures.customers),
  }))
})
