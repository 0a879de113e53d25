/**
 * The life of an inbound order: the seller prepares and ships it, and the warehouse receives the goods as time passes.
 */
import type { Shop } from "../model.ts"
import type { InboundOrder, InboundStatus } from "../state/fbt.ts"
import { ownerOf, type World } from "../world.ts"
import { moveUnits } from "./fbt-stock.ts"
import * as times from "./times.ts"

/** The statuses that have an event, in the event's spelling. */
const told: Readonly<Partial<Record<InboundStatus, string>>> = {
  TO_BE_RECEIVED: "TO_BE_RECEIVED",
  ARRIVED_HUB: "ARRIVE_HUB",
  RECEIVING: "RECEIVING",
  RECEIVED: "RECEIVED",
  CANCELLED: "CANCELLED",
}

export const moveInbound = (
  world: World,
  shop: Shop,
  order: InboundOrder,
  status: InboundStatus,
  operator: "SELLER" | "SYSTEM",
  at: number,
): void => {
  order.logs.push({ previous_status: order.status, new_status: status, operate_time: at, operator })
  order.status = status
  const order_status = told[status]
  const account = ownerOf(world, shop)
  if (order_status === undefined) return
  world.emit(
    account === undefined ? { shop } : { shop, account },
    "INBOUND_FBT_ORDER_STATUS_CHANGE",
    { inbound_order_id: order.id, order_status, update_time: at },
    at,
  )
}

/** The goods are with a carrier: they arrive and are counted as time passes. */
export const sendInbound = (world: World, shop: Shop, order: InboundOrder, at: number): void => {
  order.ship_time = at
  moveInbound(world, shop, order, "TO_BE_RECEIVED", "SELLER", at)
  world.timeline.add({ at: at + times.transit, kind: "inbound.arrived", shopId: shop.id, id: order.id })
}

export const arriveInbound = (world: World, shop: Shop, order: InboundOrder, at: number): void => {
  if (order.status !== "TO_BE_RECEIVED") return
  order.actual_arrival_time = at
  moveInbound(world, shop, order, "RECEIVING", "SYSTEM", at)
  world.timeline.add({ at: at + times.counting, kind: "inbound.received", shopId: shop.id, id: order.id })
}

export const receiveInbound = (world: World, shop: Shop, order: InboundOrder, at: number): void => {
  if (order.status !== "RECEIVING") return
  for (const { goods_id, quantity } of order.goods)
    moveUnits(world, shop, order.fbt_warehouse_id, goods_id, quantity, { id: order.id, type: "INBOUND_ORDER" }, at)
  moveInbound(world, shop, order, "RECEIVED", "SYSTEM", at)
}
