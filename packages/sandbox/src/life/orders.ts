/**
 * The life of an order. Its status follows from the status of its lines. Every step emits an event and puts the next step
 * on the timeline.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import { setLineStatus } from "../state/orders.ts"
import { touch } from "../state/order-times.ts"
import type { World } from "../world.ts"
import { settleOrder } from "./ledger.ts"
import { followSample } from "./samples.ts"
import { restock } from "./stock.ts"
import * as times from "./times.ts"

/** Which statuses may follow each status of an order. */
export const orderEdges: Readonly<Record<string, ReadonlyArray<string>>> = {
  UNPAID: ["ON_HOLD", "CANCELLED"],
  ON_HOLD: ["AWAITING_SHIPMENT", "CANCELLED"],
  AWAITING_SHIPMENT: ["PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "CANCELLED"],
  // What was not shipped may be cancelled; the order is then as far as the rest of it.
  PARTIALLY_SHIPPING: ["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "CANCELLED"],
  AWAITING_COLLECTION: ["IN_TRANSIT", "DELIVERED", "CANCELLED"],
  IN_TRANSIT: ["DELIVERED"],
  DELIVERED: ["COMPLETED"],
  COMPLETED: [],
  CANCELLED: [],
}

/** Puts on the timeline what comes after the order's present status without anyone's doing. */
export const scheduleOrder = (timeline: World["timeline"], shop: Shop, order: Order, at: number): void => {
  const next: Readonly<Record<string, readonly [kind: string, after: number]>> = {
    UNPAID: ["order.paid", times.payment],
    ON_HOLD: ["order.released", times.hold],
    DELIVERED: ["order.completed", times.completion],
  }
  const step = next[order.status]
  if (step !== undefined) timeline.add({ at: at + step[1], kind: step[0], shopId: shop.id, id: order.id })
}

const milestones: Readonly<Record<string, (order: Order, at: number) => void>> = {
  ON_HOLD: (order, at) => (order.paid_time = at),
  AWAITING_COLLECTION: (order, at) => (order.rts_time = at),
  IN_TRANSIT: (order, at) => (order.collection_time = at),
  DELIVERED: (order, at) => (order.delivery_time = at),
  CANCELLED: (order, at) => (order.cancel_time = at),
}

export const moveOrder = (world: World, shop: Shop, order: Order, status: string, at: number): void => {
  if (order.status === status) return
  if (orderEdges[order.status]?.includes(status) !== true)
    throw new Error(`An order cannot go from ${order.status} to ${status}.`)
  order.status = status
  touch(shop.orders, order, at)
  milestones[status]?.(order, at)
  const eventStatus = status === "CANCELLED" ? "CANCEL" : status
  world.emit(
    { shop },
    "ORDER_STATUS_CHANGE",
    { order_id: order.id, order_status: eventStatus, is_on_hold_order: order.is_on_hold_order, update_time: at },
    at,
  )
  followSample(world, shop, order, at)
  scheduleOrder(world.timeline, shop, order, at)
}

const progress = ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"]

export const liveLines = (order: Order): ReadonlyArray<LineItem> =>
  order.line_items.filter((item) => item.display_status !== "CANCELLED")

/** Brings the order to where its lines are. */
export const followLines = (world: World, shop: Shop, order: Order, at: number): void => {
  const reached = liveLines(order).map((item) => progress.indexOf(item.display_status))
  if (reached.length === 0) return moveOrder(world, shop, order, "CANCELLED", at)
  // Before it is shipped, the order leads and the lines follow.
  const [first, last] = [Math.min(...reached), Math.max(...reached)]
  if (last <= 1) return
  moveOrder(world, shop, order, first === 1 ? "PARTIALLY_SHIPPING" : progress[first]!, at)
}

/** Takes lines out of an order that has not left yet, and gives their units back to the stock. */
export const cancelLines = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  by: "BUYER" | "SELLER" | "SYSTEM",
  reason: string,
  at: number,
): void => {
  for (const item of lines) {
    setLineStatus(shop, item, "CANCELLED")
    item.cancel_user = by
    item.cancel_reason = reason
    restock(world, shop, order, item, at)
    const parcel = item.package_id === undefined ? undefined : shop.packages.get(item.package_id)
    if (parcel === undefined) continue
    parcel.line_item_ids = parcel.line_item_ids.filter((id) => id !== item.id)
    item.package_status = "CANCELLED"
    if (parcel.line_item_ids.length > 0) continue
    parcel.status = "CANCELLED"
    parcel.update_time = at
  }
  touch(shop.orders, order, at)
  if (liveLines(order).length === 0) {
    order.cancel_reason = reason
    order.cancellation_initiator = by
  }
  followLines(world, shop, order, at)
}

const setLines = (shop: Shop, order: Order, status: string): void => {
  for (const item of liveLines(order)) setLineStatus(shop, item, status)
}

export const payOrder = (world: World, shop: Shop, order: Order, at: number): void => {
  if (order.status !== "UNPAID") return
  setLines(shop, order, "AWAITING_SHIPMENT")
  moveOrder(world, shop, order, "ON_HOLD", at)
}

export const completeOrder = (world: World, shop: Shop, order: Order, at: number): void => {
  if (order.status !== "DELIVERED") return
  setLines(shop, order, "COMPLETED")
  moveOrder(world, shop, order, "COMPLETED", at)
  settleOrder(world, shop, order, at)
}
