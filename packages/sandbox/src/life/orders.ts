/**
 * The life of an order. Its status follows from the status of its lines. Every step emits an event and puts the next step
 * on the timeline.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import { isDigital } from "../state/order-kinds.ts"
import { setLineStatus } from "../state/orders.ts"
import { touch } from "../state/order-times.ts"
import type { World } from "../world.ts"
import { settleOrder } from "./ledger.ts"
import { followSample } from "./samples.ts"
import * as times from "./times.ts"

/** Which statuses may follow each status of an order. */
export const orderEdges: Readonly<Record<string, ReadonlyArray<string>>> = {
  UNPAID: ["ON_HOLD", "CANCELLED"],
  // A digital order is delivered without being shipped.
  ON_HOLD: ["AWAITING_SHIPMENT", "DELIVERED", "CANCELLED"],
  AWAITING_SHIPMENT: ["PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "CANCELLED"],
  // Unshipped lines may be cancelled; the order then has the status of its other lines.
  PARTIALLY_SHIPPING: ["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "CANCELLED"],
  AWAITING_COLLECTION: ["IN_TRANSIT", "DELIVERED", "CANCELLED"],
  // An order that cannot be delivered is cancelled.
  IN_TRANSIT: ["DELIVERED", "CANCELLED"],
  DELIVERED: ["COMPLETED"],
  COMPLETED: [],
  CANCELLED: [],
}

/** When an order may ship: after the hour of free cancelling, a pre-order at its release. */
const endOfHold = (order: Order, at: number): number => Math.max(at + times.hold, order.release_date ?? 0)

const nextSteps: Readonly<Record<string, (order: Order, at: number) => readonly [kind: string, at: number]>> = {
  UNPAID: (_, at) => ["order.paid", at + times.payment],
  ON_HOLD: (order, at) => [isDigital(order) ? "order.sent" : "order.released", endOfHold(order, at)],
  DELIVERED: (_, at) => ["order.completed", at + times.completion],
}

/** Puts on the timeline what follows the order's status without any action. */
export const scheduleOrder = (timeline: World["timeline"], shop: Shop, order: Order, at: number): void => {
  const step = nextSteps[order.status]?.(order, at)
  if (step !== undefined) timeline.add({ at: step[1], kind: step[0], shopId: shop.id, id: order.id })
}

const milestones: Readonly<Record<string, (order: Order, at: number) => void>> = {
  ON_HOLD: (order, at) => (order.paid_time = at),
  AWAITING_COLLECTION: (order, at) => (order.rts_time = at),
  IN_TRANSIT: (order, at) => (order.collection_time = at),
  DELIVERED: (order, at) => {
    order.delivery_time = at
    // The buyer of a cash order pays at the door.
    order.paid_time ??= at
  },
  CANCELLED: (order, at) => (order.cancel_time = at),
}

export const emitOrderStatus = (world: World, shop: Shop, order: Order, at: number): void =>
  world.emit(
    { shop },
    "ORDER_STATUS_CHANGE",
    {
      order_id: order.id,
      // The event uses another word than the order.
      order_status: order.status === "CANCELLED" ? "CANCEL" : order.status,
      is_on_hold_order: order.is_on_hold_order,
      update_time: at,
    },
    at,
  )

export const moveOrder = (world: World, shop: Shop, order: Order, status: string, at: number): void => {
  if (order.status === status) return
  if (orderEdges[order.status]?.includes(status) !== true)
    throw new Error(`An order cannot go from ${order.status} to ${status}.`)
  order.status = status
  touch(shop.orders, order, at)
  milestones[status]?.(order, at)
  emitOrderStatus(world, shop, order, at)
  followSample(world, shop, order, at)
  scheduleOrder(world.timeline, shop, order, at)
}

const progress = ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"]

export const liveLines = (order: Order): ReadonlyArray<LineItem> =>
  order.line_items.filter((item) => item.display_status !== "CANCELLED")

/** Moves the order to the status of its lines. */
export const followLines = (world: World, shop: Shop, order: Order, at: number): void => {
  const reached = liveLines(order).map((item) => progress.indexOf(item.display_status))
  if (reached.length === 0) return moveOrder(world, shop, order, "CANCELLED", at)
  // Before it is shipped, the order's status leads and the lines follow.
  const [first, last] = [Math.min(...reached), Math.max(...reached)]
  if (last <= 1) return
  moveOrder(world, shop, order, first === 1 ? "PARTIALLY_SHIPPING" : progress[first]!, at)
}

/**
 * Marks a change that is no change of status (an address, a note or a split): an option says whether it moves
 * `update_time`.
 */
export const touchForDetail = (world: World, shop: Shop, order: Order, at: number): void => {
  if (world.orderUpdateTime === "every-change") touch(shop.orders, order, at)
}

const setLines = (shop: Shop, order: Order, status: string): void => {
  for (const item of liveLines(order)) setLineStatus(shop, order, item, status)
}

export const payOrder = (world: World, shop: Shop, order: Order, at: number): void => {
  if (order.status !== "UNPAID") return
  setLines(shop, order, "AWAITING_SHIPMENT")
  moveOrder(world, shop, order, "ON_HOLD", at)
}

/** The hold of a digital order is over: TikTok sends the buyer what was bought. */
export const sendDigitally = (world: World, shop: Shop, order: Order, at: number): void => {
  if (order.status !== "ON_HOLD") return
  setLines(shop, order, "DELIVERED")
  moveOrder(world, shop, order, "DELIVERED", at)
}

export const completeOrder = (world: World, shop: Shop, order: Order, at: number): void => {
  if (order.status !== "DELIVERED") return
  setLines(shop, order, "COMPLETED")
  moveOrder(world, shop, order, "COMPLETED", at)
  settleOrder(world, shop, order, at)
}
