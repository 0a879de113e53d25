/**
 * The orders of a shop and the units that they hold back: the one place that adds an order or moves a line, so that the
 * counts and the index by time stay true.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import { unitsOf } from "./line-units.ts"
import { noteAdded } from "./order-times.ts"

const held = new Set(["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"])

const commit = (shop: Shop, item: LineItem, change: number): void => {
  for (const { sku_id } of unitsOf(item)) shop.committed.set(sku_id, (shop.committed.get(sku_id) ?? 0) + change)
}

/** Moves a line, and what the shop holds back of its SKU with it. */
export const setLineStatus = (shop: Shop, item: LineItem, status: string): void => {
  const before = held.has(item.display_status) ? 1 : 0
  const after = held.has(status) ? 1 : 0
  item.display_status = status
  if (before !== after) commit(shop, item, after - before)
}

/** Counts the lines of an order that is new to the shop. */
export const addOrder = (shop: Shop, order: Order): void => {
  shop.orders.set(order.id, order)
  noteAdded(shop.orders, order)
  for (const item of order.line_items) if (held.has(item.display_status)) commit(shop, item, 1)
}
