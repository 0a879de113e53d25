/**
 * The orders of a shop and the units that they hold back: the one place that adds an order or moves a line, so that the
 * counts and the index by time stay correct. Units in TikTok's warehouses are counted there: see fbt.ts.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import { unitsOf } from "./line-units.ts"
import { isFulfilledByTikTok } from "./order-kinds.ts"
import { noteAdded } from "./order-times.ts"

const held = new Set(["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"])

/** The units of the line are sold, but not yet with the carrier. */
export const isHeld = (item: LineItem): boolean => held.has(item.display_status)

const commit = (shop: Shop, order: Order, item: LineItem, change: number): void => {
  if (isFulfilledByTikTok(order)) return
  for (const { sku_id } of unitsOf(item)) shop.committed.set(sku_id, (shop.committed.get(sku_id) ?? 0) + change)
}

/** Moves a line, and the units of its SKU that the shop holds back. */
export const setLineStatus = (shop: Shop, order: Order, item: LineItem, status: string): void => {
  const before = isHeld(item) ? 1 : 0
  const after = held.has(status) ? 1 : 0
  item.display_status = status
  if (before !== after) commit(shop, order, item, after - before)
}

/** Counts the lines of an order that is new to the shop. */
export const addOrder = (shop: Shop, order: Order): void => {
  shop.orders.set(order.id, order)
  noteAdded(shop.orders, order)
  for (const item of order.line_items) if (isHeld(item)) commit(shop, order, item, 1)
}
