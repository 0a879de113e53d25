/**
 * Makes an order one of a kind: its fields, its lines and its times.
 */
import type { LineItem, Order, Product, Shop, Sku } from "../model.ts"
import type { OrderSeed } from "../options.ts"
import { fieldsOf, type OrderKind } from "../state/order-kinds.ts"
import { freeLine, freePayment } from "./free-order.ts"

const day = 86_400
/** From the order until the goods of a pre-order may ship. The platform documents no length. */
const preOrderTime = 7 * day

/** What the shop sells. */
interface Catalogue {
  readonly products: ReadonlyArray<Product>
  readonly onSale: ReadonlyArray<Product>
}

type Component = NonNullable<LineItem["combined_listing_skus"]>[number]

const componentOf = (product: Product, sku: Sku): Component => ({
  product_id: product.id,
  sku_id: sku.id,
  seller_sku: sku.seller_sku,
  sku_count: 1,
})

/** The parts of one unit of the listing: the SKUs that the seed names, or two others on sale. */
const componentsOf = (market: Catalogue, combines: OrderSeed["combines"], at: string): ReadonlyArray<Component> => {
  if (combines === undefined)
    return market.onSale.slice(-2).flatMap((product) => componentOf(product, product.skus[0]!))
  const bySku = new Map<string, Component>()
  for (const wanted of combines) {
    const product = market.products.find(({ skus }) => skus.some(({ seller_sku }) => seller_sku === wanted))
    const sku = product?.skus.find(({ seller_sku }) => seller_sku === wanted)
    if (product === undefined || sku === undefined)
      throw new Error(`sandbox: option '${at}.combines' names '${wanted}', which no product of the shop has.`)
    const known = bySku.get(sku.id)
    if (known === undefined) bySku.set(sku.id, componentOf(product, sku))
    else known.sku_count++
  }
  return [...bySku.values()]
}

interface Origin {
  readonly shop: Shop
  readonly market: Catalogue
  readonly seed: OrderSeed
  /** The seed's place in the options, for errors. */
  readonly at: string
  /** Unix seconds. */
  readonly now: number
}

const changes: Readonly<Partial<Record<OrderKind, (order: Order, origin: Origin) => void>>> = {
  cod: (order) => {
    if (order.delivery_time === undefined) delete order.paid_time
    else order.paid_time = order.delivery_time
  },
  fbt: (order, { shop }) => {
    order.warehouse_id = shop.fbt.warehouses[0]!.warehouse_id
  },
  "pre-order": (order, { now }) => {
    const isWaiting = order.status === "UNPAID" || order.status === "ON_HOLD"
    order.release_date = isWaiting ? now + preOrderTime : (order.paid_time ?? order.create_time)
    for (const item of order.line_items) item.sku_type = "PRE_ORDER"
  },
  digital: (order) => {
    delete order.rts_time
    delete order.collection_time
  },
  sample: (order, { shop }) => {
    Object.assign(order, {
      line_items: order.line_items.map(freeLine),
      payment: freePayment(order.payment, shop.currency),
    })
  },
  "combined-listing": (order, { at, market, seed }) => {
    for (const item of order.line_items)
      item.combined_listing_skus = componentsOf(market, seed.combines, at).map((component) => ({ ...component }))
  },
}

export const applyKind = (order: Order, kind: OrderKind, origin: Origin): Order => {
  Object.assign(order, fieldsOf(kind))
  changes[kind]?.(order, origin)
  return order
}
