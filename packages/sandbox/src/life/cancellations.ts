/**
 * Cancellations. The seller cancels at once. The buyer asks, and the request is granted if the seller does not answer. What
 * was paid is refunded after a while; then the cancellation is complete.
 */
import { minorUnits } from "../money.ts"
import type { LineItem, Order, Shop } from "../model.ts"
import type { Cancellation, Role } from "../state/aftersales.ts"
import { reasonText } from "../state/aftersales-reasons.ts"
import { touch } from "../state/order-times.ts"
import type { World } from "../world.ts"
import { cancelLines } from "./cancel-lines.ts"
import { refundCancelled } from "./ledger.ts"
import { liveLines } from "./orders.ts"
import { affectedLines, linesInReturns, refundFor } from "./refunds.ts"
import * as times from "./times.ts"

/** Lines that the carrier has not collected and that are in no return. */
export const cancellable = (shop: Shop, order: Order): ReadonlyArray<LineItem> => {
  const returned = linesInReturns(shop, order)
  return liveLines(order).filter(
    (item) =>
      ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"].includes(item.display_status) && !returned.has(item.id),
  )
}

/** Lines in cancellations that wait for an answer. */
export const linesInCancellations = (shop: Shop, order: Order): ReadonlySet<string> =>
  new Set(
    [...shop.cancellations.values()]
      .filter((one) => one.order_id === order.id && one.cancel_status === "CANCELLATION_REQUEST_PENDING")
      .flatMap(({ lines }) => lines.map((line) => line.order_line_item_id)),
  )

const emitStatus = (world: World, shop: Shop, cancellation: Cancellation, at: number): void => {
  cancellation.update_time = at
  const { cancel_id, cancel_status, create_time, order_id, role } = cancellation
  world.emit(
    { shop },
    "CANCELLATION_STATUS_CHANGE",
    {
      order_id,
      cancellations_role: role,
      // The event's word has a D more than the search's filter.
      cancel_status: cancel_status === "CANCELLATION_REQUEST_CANCEL" ? "CANCELLATION_REQUEST_CANCELLED" : cancel_status,
      cancel_id,
      create_time,
    },
    at,
  )
}

export const recordCancellation = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  role: Role,
  reason: string,
  at: number,
): Cancellation => {
  const cancellation: Cancellation = {
    cancel_id: world.random.id("40"),
    order_id: order.id,
    user_id: order.user_id,
    cancel_type: role === "BUYER" ? "BUYER_CANCEL" : "CANCEL",
    cancel_status: "CANCELLATION_REQUEST_PENDING",
    cancel_reason: reason,
    cancel_reason_text: reasonText(reason),
    role,
    refund_amount: refundFor(shop, order, lines),
    lines: affectedLines(world.random, shop, order, lines),
    create_time: at,
    update_time: at,
  }
  shop.cancellations.set(cancellation.cancel_id, cancellation)
  return cancellation
}

export const requestCancellation = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  role: Role,
  reason: string,
  at: number,
): Cancellation => {
  const cancellation = recordCancellation(world, shop, order, lines, role, reason, at)
  // During the hour of free cancelling, nobody has to agree.
  if (role !== "BUYER" || order.status === "UNPAID" || order.status === "ON_HOLD") {
    approveCancellation(world, shop, cancellation, at)
    return cancellation
  }
  order.is_buyer_request_cancel = true
  order.request_cancel_time = at
  touch(shop.orders, order, at)
  emitStatus(world, shop, cancellation, at)
  world.timeline.add({
    at: at + times.answerToBuyer,
    kind: "cancellation.unanswered",
    shopId: shop.id,
    id: cancellation.cancel_id,
  })
  return cancellation
}

/** The order's lines in a cancellation. */
const linesOf = (shop: Shop, cancellation: Cancellation): readonly [Order, ReadonlyArray<LineItem>] => {
  const order = shop.orders.get(cancellation.order_id)!
  const ids = new Set(cancellation.lines.map((line) => line.order_line_item_id))
  return [order, order.line_items.filter((item) => ids.has(item.id))]
}

export const approveCancellation = (world: World, shop: Shop, cancellation: Cancellation, at: number): void => {
  const [order, lines] = linesOf(shop, cancellation)
  order.is_buyer_request_cancel = false
  const open = new Set(cancellable(shop, order))
  cancelLines(
    world,
    shop,
    order,
    lines.filter((item) => open.has(item)),
    cancellation.role,
    cancellation.cancel_reason,
    at,
  )
  grantCancellation(world, shop, cancellation, order, at)
}

/** The lines are cancelled. What was paid for them is refunded after a while. */
export const grantCancellation = (
  world: World,
  shop: Shop,
  cancellation: Cancellation,
  order: Order,
  at: number,
): void => {
  const wasPaid = order.paid_time !== undefined
  cancellation.cancel_status = wasPaid ? "CANCELLATION_REQUEST_SUCCESS" : "CANCELLATION_REQUEST_COMPLETE"
  emitStatus(world, shop, cancellation, at)
  if (wasPaid)
    world.timeline.add({
      at: at + times.refund,
      kind: "cancellation.refunded",
      shopId: shop.id,
      id: cancellation.cancel_id,
    })
}

export const rejectCancellation = (
  world: World,
  shop: Shop,
  cancellation: Cancellation,
  reason: string,
  at: number,
): void => {
  const [order] = linesOf(shop, cancellation)
  order.is_buyer_request_cancel = false
  touch(shop.orders, order, at)
  cancellation.cancel_status = "CANCELLATION_REQUEST_CANCEL"
  cancellation.reject_reason = reason
  emitStatus(world, shop, cancellation, at)
}

/** The money is back with the buyer. */
export const finishCancellation = (world: World, shop: Shop, cancellation: Cancellation, at: number): void => {
  if (cancellation.cancel_status !== "CANCELLATION_REQUEST_SUCCESS") return
  const [order, lines] = linesOf(shop, cancellation)
  cancellation.cancel_status = "CANCELLATION_REQUEST_COMPLETE"
  const shippingFee = minorUnits(cancellation.refund_amount.refund_shipping_fee, shop.currency)
  refundCancelled(world, shop, order, lines, shippingFee, at)
  emitStatus(world, shop, cancellation, at)
  world.emit(
    { shop },
    "REFUND_SUCCESS",
    {
      refund_total: cancellation.refund_amount.refund_total,
      refund_currency: cancellation.refund_amount.currency,
      refund_timestamp: at,
      line_items: cancellation.lines.map(() => ({ main_order_id: order.id })),
    },
    at,
  )
}
