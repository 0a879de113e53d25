/**
 * How each product, SKU and video sold: lists over a range of days, best first, that add up to the shop's own figures.
 */
import { found, handler, shopOf, type Call } from "../../handler.ts"
import type { Product, Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid } from "../../refusal.ts"
import * as of from "./sales.ts"
import { latestDate } from "./shop.ts"

interface ListQuery extends of.DayRange, PageQuery {
  readonly sort_field?: string
  readonly sort_order?: string
  readonly product_id?: string
  readonly product_ids?: ReadonlyArray<string>
}

interface Row {
  readonly id: string
  readonly figures: of.Figures
}

/** What the lists sort by; everything that is not named follows from the items sold. */
const sortKeys: Readonly<Record<string, (figures: of.Figures) => number>> = {
  gmv: ({ minor }) => minor,
  orders: ({ orders }) => orders,
  order_count: ({ orders }) => orders,
  sku_orders: ({ skuOrders }) => skuOrders,
}

const ranked = (rows: ReadonlyArray<Row>, { sort_field = "gmv", sort_order }: ListQuery): ReadonlyArray<Row> => {
  const key = sortKeys[sort_field] ?? (({ items }: of.Figures) => items)
  const sign = sort_order === "ASC" ? 1 : -1
  return rows.toSorted((a, b) => sign * (key(a.figures) - key(b.figures)) || (a.id < b.id ? -1 : 1))
}

/** One row for each id, also for those that sold nothing. */
const rowsOf = (
  shop: Shop,
  ids: ReadonlyArray<string>,
  sales: ReadonlyArray<of.Sale>,
  key: (sale: of.Sale) => string,
): ReadonlyArray<Row> => {
  const groups = of.grouped(sales, key)
  return ids.map((id) => ({ id, figures: of.figuresOf(shop, groups.get(id) ?? []) }))
}

const listOf = (call: Call<ListQuery>, name: string, rows: ReadonlyArray<Row>, make: (row: Row) => unknown) => {
  const { page_token: _token, page_size: _size, ...filter } = call.query
  const page = pageOf(ranked(rows, call.query), call.query, [call.shop?.id, call.path, name, filter])
  return {
    [name]: page.items.map(make),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
    latest_available_date: latestDate(call),
  }
}

/** What was sold counts, also of a product that was deleted since. */
const productIds = (shop: Shop, sales: ReadonlyArray<of.Sale>): ReadonlyArray<string> => [
  ...new Set([
    ...[...shop.products.values()].filter(({ status }) => status !== "DELETED").map(({ id }) => id),
    ...sales.map(({ item }) => item.product_id),
  ]),
]

const totals = ({ customers, gmv, items, orders, skuOrders }: of.Figures, views: number) => ({
  gmv,
  orders,
  sku_orders: skuOrders,
  items_sold: items,
  estimated_customers: customers,
  product_impressions: views,
  product_clicks: views / 4,
  ctr: of.rate(views / 4, views),
})

export const products = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const sales = of.salesOf(shop, of.wholePeriod(call.query))
  const rows = rowsOf(shop, productIds(shop, sales), sales, ({ item }) => item.product_id)
  return listOf(call, "products", rows, ({ figures, id }) => ({
    id,
    ...totals(figures, of.views(figures)),
    units_sold: figures.items,
    click_through_rate: of.rate(of.views(figures) / 4, of.views(figures)),
    overall_performance: totals(figures, of.views(figures)),
    total_performance: totals(figures, of.views(figures)),
  }))
})

export const skus = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const wanted = call.query.product_ids ?? (call.query.product_id === undefined ? undefined : [call.query.product_id])
  const productOf = new Map<string, string>()
  for (const product of shop.products.values()) for (const sku of product.skus) productOf.set(sku.id, product.id)
  const sales = of.salesOf(shop, of.wholePeriod(call.query))
  for (const { item } of sales) productOf.set(item.sku_id, item.product_id)
  const ids = [...productOf].filter(([, product]) => wanted?.includes(product) ?? true).map(([id]) => id)
  const rows = rowsOf(shop, ids, sales, ({ item }) => item.sku_id)
  return listOf(call, "skus", rows, ({ figures, id }) => ({
    id,
    product_id: productOf.get(id),
    gmv: figures.gmv,
    sku_orders: figures.skuOrders,
    units_sold: figures.items,
  }))
})

const byVideo = (shop: Shop, period: of.Period): ReadonlyArray<of.Sale> =>
  of.salesOf(shop, period).filter((sale) => of.channelOf(sale) === "VIDEO")

const videoRow = (shop: Shop, sales: ReadonlyArray<of.Sale>, { figures, id }: Row) => {
  const video = shop.videos.find((candidate) => candidate.id === id)!
  const sold = new Map(
    sales.filter((sale) => of.videoOf(shop, sale) === id).map(({ item }) => [item.product_id, item.product_name]),
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
    gpm: of.money(shop, figures.items === 0 ? 0 : Math.round((figures.minor * 1000) / (of.views(figures) * 5))),
    avg_customers: figures.customers,
    sku_orders: figures.skuOrders,
    items_sold: figures.items,
    units_sold: figures.items,
    views: of.views(figures) * 5,
    click_through_rate: of.rate(of.views(figures), of.views(figures) * 5),
    products: [...sold].map(([product, name]) => ({ id: product, name })),
  }
}

export const videos = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const sales = byVideo(shop, of.wholePeriod(call.query))
  const ids = shop.videos.map(({ id }) => id)
  const rows = rowsOf(shop, ids, sales, (sale) => of.videoOf(shop, sale))
  return listOf(call, "videos", rows, (row) => videoRow(shop, sales, row))
})

const videoInterval = (shop: Shop, period: of.Period, id: string | undefined) => {
  const sales = byVideo(shop, period).filter((sale) => id === undefined || of.videoOf(shop, sale) === id)
  const figures = of.figuresOf(shop, sales)
  const views = of.views(figures)
  const overall = {
    ctr: of.rate(views, views * 5),
    customers: figures.customers,
    gmv: figures.gmv,
    items_sold: figures.items,
    product_clicks: views,
    product_impressions: views * 5,
  }
  return {
    start_date: of.dateOf(period.from),
    end_date: of.dateOf(period.before),
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
      breakdowns: [...of.grouped(sales, ({ item }) => item.product_id)].map(([product_id, list]) => {
        const part = of.figuresOf(shop, list)
        return { product_id, gmv: part.gmv, items_sold: part.items, customers: part.customers }
      }),
    },
    traffic: { views: views * 5, likes: views / 4, comments: figures.items, shares: figures.items, new_followers: 0 },
  }
}

export const videoOverview = handler<ListQuery, unknown>((call) => ({
  latest_available_date: latestDate(call),
  performance: {
    intervals: of.periodsOf(call.query).map((period) => videoInterval(shopOf(call), period, undefined)),
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
  const intervals = of.periodsOf(call.query).map((period) => videoInterval(shop, period, video.id))
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
  const sales = byVideo(shop, of.wholePeriod(call.query)).filter((sale) => of.videoOf(shop, sale) === id)
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

/** The month before now, which the lists of what sells best are about. */
const lastMonth = (call: Call): of.Period => ({ from: call.now - 30 * 86_400, before: call.now + 1 })

const range = (shop: Shop, { minor }: of.Figures): string => {
  const step = 10_000
  const floor = Math.floor(minor / step) * step
  return `${of.money(shop, floor).amount}-${of.money(shop, floor + step).amount}`
}

export const bestProducts = handler((call) => {
  const shop = shopOf(call)
  const sales = of.salesOf(shop, lastMonth(call))
  const rows = rowsOf(
    shop,
    [...of.grouped(sales, ({ item }) => item.product_id).keys()],
    sales,
    ({ item }) => item.product_id,
  )
  const best = rows.toSorted((a, b) => b.figures.minor - a.figures.minor).slice(0, 20)
  const nameOf = (id: string): string => found<Product>(shop.products, id, 28001007, "product").title
  return {
    products: best.map(({ figures, id }, i) => ({
      id,
      rank: i + 1,
      name: nameOf(id),
      gmv_range: range(shop, figures),
      rating: "4.8",
      shop_id: shop.id,
      shop_name: shop.name,
    })),
  }
})

export const bestVideos = handler((call) => {
  const shop = shopOf(call)
  const sales = byVideo(shop, lastMonth(call))
  const rows = rowsOf(
    shop,
    shop.videos.map(({ id }) => id),
    sales,
    (sale) => of.videoOf(shop, sale),
  )
  return {
    videos: rows
      .toSorted((a, b) => b.figures.minor - a.figures.minor)
      .map((row, i) => {
        const { duration, products: sold, views } = videoRow(shop, sales, row)
        return {
          id: row.id,
          rank: i + 1,
          gmv_range: range(shop, row.figures),
          nick_name: "Sandbox Creator",
          duration,
          views,
          likes: views / 20,
          comments: row.figures.items,
          shares: row.figures.items,
          publish_time: shop.videos.find(({ id }) => id === row.id)!.create_time,
          product_infos: sold.map(({ id, name }) => ({ product_id: id, product_name: name })),
        }
      }),
  }
})
