/**
 * Replacements: the seller sends the same goods once more, in a new order that costs nothing.
 */
import type { LineItem, Order, Shop, Sku, Product } from "../model.ts"
import { freeLine, freePayment } from "../seed/free-order.ts"
import type { Return } from "../state/aftersales.ts"
import { unitsOf } from "../state/line-units.ts"
import { isFulfilledByTikTok } from "../state/order-kinds.ts"
import { addOrder } from "../state/orders.ts"
import { ownStock } from "../state/products.ts"
import type { World } from "../world.ts"
import { emitOrderStatus } from "./orders.ts"
import { makePackage } from "./packages.ts"
import { scheduleDispatch } from "./platform-warehouse.ts"
import { sell } from "./order-stock.ts"

const linesOf = (order: Order, found: Return): ReadonlyArray<LineItem> => {
  const ids = new Set(found.lines.map((line) => line.order_line_item_id))
  return order.line_items.filter(({ id }) => ids.has(id))
}

type Stocked = readonly [Product, Sku, warehouse: string]

/** TikTok replaces from the warehouse that sent the order, the seller from any warehouse of the seller. */
const stocksOf = (shop: Shop, sku: Sku, replaced: Order): Sku["inventory"] =>
  isFulfilledByTikTok(replaced)
    ? sku.inventory.filter(({ warehouse_id }) => warehouse_id === replaced.warehouse_id)
    : ownStock(shop, sku)

/** Where each unit comes from; undefined if a unit is not in stock. */
const stockFor = (shop: Shop, replaced: Order, lines: ReadonlyArray<LineItem>): ReadonlyArray<Stocked> | undefined => {
  const left = new Map<string, number>()
  const found = lines.flatMap(unitsOf).map(({ product_id, sku_id }): Stocked | undefined => {
    const product = shop.products.get(product_id)
    const sku = product?.skus.find(({ id }) => id === sku_id)
    if (product === undefined || sku === undefined) return undefined
    const stock = stocksOf(shop, sku, replaced).find(
      ({ quantity, warehouse_id }) => (left.get(`${sku_id}/${warehouse_id}`) ?? quantity) > 0,
    )
    if (stock === undefined) return undefined
    const key = `${sku_id}/${stock.warehouse_id}`
    left.set(key, (left.get(key) ?? stock.quantity) - 1)
    return [product, sku, stock.warehouse_id]
  })
  return found.every((one) => one !== undefined) ? found : undefined
}

export const canReplace = (shop: Shop, found: Return): boolean => {
  const replaced = shop.orders.get(found.order_id)!
  return stockFor(shop, replaced, linesOf(replaced, found)) !== undefined
}

/** The caller has called `canReplace` before. */
export const sendReplacement = (world: World, shop: Shop, found: Return, at: number): Order => {
  const replaced = shop.orders.get(found.order_id)!
  const lines = linesOf(replaced, found)
  const stock = stockFor(shop, replaced, lines)!
  const fresh = lines.map((item): LineItem => {
    const { cancel_reason: _r, cancel_user: _u, package_id: _p, package_status: _s, rts_time: _t, ...kept } = item
    const { shipping_provider_id: _i, shipping_provider_name: _n, tracking_number: _k, ...line } = kept
    return { ...freeLine(line), id: world.random.id("5764"), display_status: "AWAITING_SHIPMENT" }
  })
  const { buyer_email, buyer_message, commerce_platform, delivery_option_id, delivery_option_name, ...rest } = replaced
  const order: Order = {
    id: world.random.id("5764"),
    status: "AWAITING_SHIPMENT",
    create_time: at,
    update_time: at,
    paid_time: at,
    user_id: rest.user_id,
    buyer_email,
    buyer_message,
    commerce_platform,
    order_type: "NORMAL",
    fulfillment_type: rest.fulfillment_type,
    shipping_type: rest.shipping_type,
    delivery_type: rest.delivery_type,
    delivery_option_id,
    delivery_option_name,
    warehouse_id: stock[0]?.[2] ?? rest.warehouse_id,
    is_cod: false,
    is_buyer_request_cancel: false,
    is_on_hold_order: false,
    is_sample_order: false,
    is_replacement_order: true,
    replaced_order_id: replaced.id,
    line_items: fresh,
    packages: [],
    payment: freePayment(replaced.payment, shop.currency),
    payment_method_name: rest.payment_method_name,
    recipient_address: rest.recipient_address,
  }
  addOrder(shop, order)
  for (const [product, sku, warehouse] of stock) sell(world, shop, product, sku, warehouse, at)
  const parcel = makePackage(world.random, shop, order, order.line_items, at)
  scheduleDispatch(world.timeline, shop, order, parcel, at)
  emitOrderStatus(world, shop, order, at)
  return order
}
