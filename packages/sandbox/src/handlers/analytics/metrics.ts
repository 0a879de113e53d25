/**
 * Sales metrics from the orders: a paid order counts on the day on which it was placed. The channel of a sale (a video, a
 * live session, the product's card) follows from the order's id.
 */
import { amount, minorUnits } from "../../money.ts"
import type { LineItem, Order, Shop } from "../../model.ts"
import { hash } from "../../random.ts"
import { invalid } from "../../refusal.ts"
import { dayLength } from "../../life/times.ts"

export interface Sale {
  readonly order: Order
  readonly item: LineItem
  /** Minor units. */
  readonly price: number
}

export interface DayRange {
  readonly start_date_ge: string
  readonly end_date_lt: string
  readonly granularity?: string
}

export const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)

export const dayOf = (name: string, date: string): number => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(ms)) throw invalid(name, "it must be a date, such as 2026-01-31")
  return ms / 1000
}

export interface Period {
  /** Unix seconds. */
  readonly from: number
  readonly before: number
}

const mostDays = 400

/** The periods that a question is about: the whole range, or its days. The end is not part of it. */
export const periodsOf = ({ end_date_lt, granularity, start_date_ge }: DayRange): ReadonlyArray<Period> => {
  const from = dayOf("start_date_ge", start_date_ge)
  const before = dayOf("end_date_lt", end_date_lt)
  if (from >= before) throw invalid("start_date_ge", "the start must lie before the end")
  if (before - from > mostDays * dayLength) throw invalid("end_date_lt", `the range has ${mostDays} days at most`)
  if (granularity !== "1D") return [{ from, before }]
  return Array.from({ length: (before - from) / dayLength }, (_, i) => ({
    from: from + i * dayLength,
    before: from + (i + 1) * dayLength,
  }))
}

export const wholePeriod = (range: DayRange): Period =>
  periodsOf({ start_date_ge: range.start_date_ge, end_date_lt: range.end_date_lt })[0]!

export const salesOf = (shop: Shop, { before, from }: Period): ReadonlyArray<Sale> => {
  const sales: Array<Sale> = []
  for (const order of shop.orders.values()) {
    if (order.paid_time === undefined || order.create_time < from || order.create_time >= before) continue
    for (const item of order.line_items) sales.push({ order, item, price: minorUnits(item.sale_price, shop.currency) })
  }
  return sales
}

export type Channel = "VIDEO" | "LIVE" | "PRODUCT_CARD"

export const channelOf = ({ order }: Sale): Channel => {
  const share = hash(order.id) % 10
  return share < 5 ? "PRODUCT_CARD" : share < 9 ? "VIDEO" : "LIVE"
}

/** The video that brought a sale, among the shop's. */
export const videoOf = (shop: Shop, sale: Sale): string =>
  shop.videos[hash(`video/${sale.order.id}`) % shop.videos.length]!.id

export interface Figures {
  readonly minor: number
  readonly gmv: { readonly amount: string; readonly currency: string }
  readonly items: number
  readonly orders: number
  readonly skuOrders: number
  readonly customers: number
}

export const figuresOf = (shop: Shop, sales: ReadonlyArray<Sale>): Figures => {
  const minor = sales.reduce((sum, { price }) => sum + price, 0)
  const count = (key: (sale: Sale) => string) => new Set(sales.map(key)).size
  return {
    minor,
    gmv: money(shop, minor),
    items: sales.length,
    orders: count(({ order }) => order.id),
    skuOrders: count(({ item, order }) => `${order.id}/${item.sku_id}`),
    customers: count(({ order }) => order.user_id),
  }
}

export const money = (shop: Shop, minor: number) => ({ amount: amount(minor, shop.currency), currency: shop.currency })

export const grouped = (sales: ReadonlyArray<Sale>, key: (sale: Sale) => string): ReadonlyMap<string, Array<Sale>> => {
  const groups = new Map<string, Array<Sale>>()
  for (const sale of sales) {
    const group = groups.get(key(sale))
    if (group === undefined) groups.set(key(sale), [sale])
    else group.push(sale)
  }
  return groups
}

export const channels: ReadonlyArray<Channel> = ["VIDEO", "LIVE", "PRODUCT_CARD"]

/** How often something was seen for what was sold of it: no one counts that here, so it follows from the sales. */
export const views = ({ items }: Figures): number => items * 40

export const rate = (part: number, whole: number): string => (whole === 0 ? 0 : part / whole).toFixed(4)
