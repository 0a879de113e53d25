/**
 * The best-selling products and SKUs of the past month.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { rowsOf } from "./lists.ts"
import * as metrics from "./metrics.ts"
import { byVideo, videoRow } from "./videos.ts"
import { type Period } from "./window.ts"

/** The past month, which the lists of best sellers cover. */
const lastMonth = (call: Call): Period => ({ from: call.now - 30 * 86_400, before: call.now + 1 })

const range = (shop: Shop, { minor }: metrics.Figures): string => {
  const step = 10_000
  const floor = Math.floor(minor / step) * step
  return `${metrics.money(shop, floor).amount}-${metrics.money(shop, floor + step).amount}`
}

export const bestProducts = handler((call) => {
  const shop = shopOf(call)
  const sales = metrics.salesOf(shop, lastMonth(call))
  const rows = rowsOf(
    shop,
    [...metrics.grouped(sales, ({ item }) => item.product_id).keys()],
    sales,
    ({ item }) => item.product_id,
  )
  const best = rows.toSorted((a, b) => b.figures.minor - a.figures.minor).slice(0, 20)
  const names = new Map(sales.map(({ item }) => [item.product_id, item.product_name]))
  return {
    products: best.map(({ figures, id }, i) => ({
      id,
      rank: i + 1,
      name: names.get(id),
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
    (sale) => metrics.videoOf(shop, sale),
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
