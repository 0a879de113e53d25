/**
 * The orders of a shop and the units that they hold back: the one place that adds an order or moves a line, so that the
 * counts and the index by time stay true.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import { noteAdded } from "./order-times.ts"

const held = new Set(["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"])

/** Moves a line, and what the shop holds back of its SKU with it. */
export const setLineStatus = (shop: Shop, item: LineItem, status: string): void => {
  const before = held.has(item.display_status) ? 1 : 0
  const after = held.has(status) ? 1 : 0
  item.display_status = status
  if (before !== after) shop.committed.set(item.sku_id, (shop.committed.get(item.sku_id) ?? 0) + after - before)
}

/** Counts the lines of an order that is new to the shop. */
export const addOrder = (shop: Shop, order: Order): void => {
  shop.orders.set(order.id, order)
  noteAdded(shop.orders, order)
  for (const { display_status, sku_id } of order.line_items)
    if (held.has(display_status)) shop.committed.set(sku_id, (shop.committed.get(sku_id) ?? 0) + 1)
}
