/**
 * Sales metrics from the orders: a paid order counts on the day on which it was placed. The channel of a sale (a video, a
 * live session, the product's card) follows from the order's id.
 */
import type { Call } from "../../handler.ts"
import { amount, minorUnits } from "../../money.ts"
import type { LineItem, Order, Shop } from "../../model.ts"
import { hash } from "../../random.ts"
import { dayLength } from "../../life/times.ts"
import { wholePeriod, type Days, type Period } from "./window.ts"

export interface Sale {
  readonly order: Order
  readonly item: LineItem
  /** Minor units. */
  readonly price: number
}

export interface DayRange extends Days {
  readonly granularity?: string
}

export const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)

/** The periods that a question is about: the whole range, or its days. */
export const periodsOf = (call: Call<DayRange>): ReadonlyArray<Period> => {
  const whole = wholePeriod(call)
  if (call.query.granularity !== "1D") return [whole]
  return Array.from({ length: (whole.before - whole.from) / dayLength }, (_, i) => ({
    from: whole.from + i * dayLength,
    before: whole.from + (i + 1) * dayLength,
  }))
}

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

/** Views for a number of sales: the sandbox counts no views, so they follow from the sales. */
export const views = ({ items }: Figures): number => items * 40

export const rate = (part: number, whole: number): string => (whole === 0 ? 0 : part / whole).toFixed(4)
