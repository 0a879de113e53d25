/**
 * The sales of each product and SKU over a range of days, best first. They add up to the shop's figures.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import * as metrics from "./metrics.ts"
import { latestDate } from "./shop.ts"
import { wholePeriod } from "./window.ts"

export interface ListQuery extends metrics.DayRange, PageQuery {
  readonly sort_field?: string
  readonly sort_order?: string
  readonly product_id?: string
  readonly product_ids?: ReadonlyArray<string>
}

export interface Row {
  readonly id: string
  readonly figures: metrics.Figures
}

/** The fields that the lists sort by; every other field follows from the items sold. */
const sortKeys: Readonly<Record<string, (figures: metrics.Figures) => number>> = {
  gmv: ({ minor }) => minor,
  orders: ({ orders }) => orders,
  order_count: ({ orders }) => orders,
  sku_orders: ({ skuOrders }) => skuOrders,
}

const ranked = (rows: ReadonlyArray<Row>, { sort_field = "gmv", sort_order }: ListQuery): ReadonlyArray<Row> => {
  const named = Object.hasOwn(sortKeys, sort_field) ? sortKeys[sort_field] : undefined
  const key = named ?? (({ items }: metrics.Figures) => items)
  const sign = sort_order === "ASC" ? 1 : -1
  return rows.toSorted((a, b) => sign * (key(a.figures) - key(b.figures)) || (a.id < b.id ? -1 : 1))
}

/** One row for each id, also for those that sold nothing. */
export const rowsOf = (
  shop: Shop,
  ids: ReadonlyArray<string>,
  sales: ReadonlyArray<metrics.Sale>,
  key: (sale: metrics.Sale) => string,
): ReadonlyArray<Row> => {
  const groups = metrics.grouped(sales, key)
  return ids.map((id) => ({ id, figures: metrics.figuresOf(shop, groups.get(id) ?? []) }))
}

export const listOf = (call: Call<ListQuery>, name: string, rows: ReadonlyArray<Row>, make: (row: Row) => unknown) => {
  const { page_token: _token, page_size: _size, ...filter } = call.query
  const page = pageOf(ranked(rows, call.query), call.query, [call.shop?.id, call.path, name, filter])
  return {
    [name]: page.items.map(make),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
    latest_available_date: latestDate(call),
  }
}

/** Sales count even if the product was deleted since. */
const productIds = (shop: Shop, sales: ReadonlyArray<metrics.Sale>): ReadonlyArray<string> => [
  ...new Set([
    ...[...shop.products.values()].filter(({ status }) => status !== "DELETED").map(({ id }) => id),
    ...sales.map(({ item }) => item.product_id),
  ]),
]

const totals = ({ customers, gmv, items, orders, skuOrders }: metrics.Figures, views: number) => ({
  gmv,
  orders,
  sku_orders: skuOrders,
  items_sold: items,
  estimated_customers: customers,
  product_impressions: views,
  product_clicks: views / 4,
  ctr: metrics.rate(views / 4, views),
})

export const products = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const sales = metrics.salesOf(shop, wholePeriod(call))
  const rows = rowsOf(shop, productIds(shop, sales), sales, ({ item }) => item.product_id)
  return listOf(call, "products", rows, ({ figures, id }) => ({
    id,
    ...totals(figures, metrics.views(figures)),
    units_sold: figures.items,
    click_through_rate: metrics.rate(metrics.views(figures) / 4, metrics.views(figures)),
    overall_performance: totals(figures, metrics.views(figures)),
    total_performance: totals(figures, metrics.views(figures)),
  }))
})

export const skus = handler<ListQuery, unknown>((call) => {
  const shop = shopOf(call)
  const wanted = call.query.product_ids ?? (call.query.product_id === undefined ? undefined : [call.query.product_id])
  const productOf = new Map<string, string>()
  for (const product of shop.products.values()) for (const sku of product.skus) productOf.set(sku.id, product.id)
  const sales = metrics.salesOf(shop, wholePeriod(call))
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
