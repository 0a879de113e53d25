/**
 * Cancels lines of an order. Lines that the carrier has not collected give their units back to the stock and are taken out
 * of their package.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import type { Role } from "../state/aftersales.ts"
import { reasonText } from "../state/aftersales-reasons.ts"
import type { Package } from "../state/fulfillment.ts"
import { touch } from "../state/order-times.ts"
import { setLineStatus } from "../state/orders.ts"
import type { World } from "../world.ts"
import { followLines, liveLines } from "./orders.ts"
import { emitPackageUpdate } from "./package-updates.ts"
import { separate } from "./packages.ts"
import { putBack } from "./order-stock.ts"

const markCancelled = (shop: Shop, order: Order, item: LineItem, by: Role, reason: string): void => {
  setLineStatus(shop, order, item, "CANCELLED")
  item.cancel_user = by
  item.cancel_reason = reasonText(reason)
  if (item.package_id !== undefined) item.package_status = "CANCELLED"
}

const followCancelled = (world: World, shop: Shop, order: Order, by: Role, reason: string, at: number): void => {
  touch(shop.orders, order, at)
  if (liveLines(order).length === 0) {
    // The order has the reason as a text; the cancellation also has its name.
    order.cancel_reason = reasonText(reason)
    order.cancellation_initiator = by
  }
  followLines(world, shop, order, at)
}

/** A package keeps what was not cancelled; the cancelled lines get a cancelled package. */
const splitPackage = (
  world: World,
  shop: Shop,
  order: Order,
  parcel: Package,
  lines: ReadonlyArray<LineItem>,
  by: Role,
  at: number,
): void => {
  if (parcel.line_item_ids.every((id) => lines.some((item) => item.id === id))) {
    parcel.line_item_ids = []
    parcel.status = "CANCELLED"
    parcel.update_time = at
    return
  }
  const wasArranged = parcel.status !== "TO_FULFILL"
  const cancelled = separate(world.random, shop, parcel, order, lines, at)
  cancelled.status = "CANCELLED"
  for (const item of lines) item.package_status = "CANCELLED"
  const kind = wasArranged ? "SPLIT_BY_SKU_CANCEL" : "PARTLY_CANCEL_SPLIT"
  emitPackageUpdate(world, shop, kind, by, [parcel, cancelled], at)
}

/** Takes lines out of an order that the carrier has not collected, and gives their units back to the stock. */
export const cancelLines = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  by: Role,
  reason: string,
  at: number,
): void => {
  for (const item of lines) {
    markCancelled(shop, order, item, by, reason)
    putBack(world, shop, order, item, at)
  }
  for (const id of new Set(lines.flatMap((item) => item.package_id ?? []))) {
    const parcel = shop.packages.get(id)
    const inside = lines.filter((item) => item.package_id === id)
    if (parcel !== undefined) splitPackage(world, shop, order, parcel, inside, by, at)
  }
  followCancelled(world, shop, order, by, reason, at)
}

/** Lines that never reached the buyer. Their units are not in the stock, and their package keeps them. */
export const cancelUndelivered = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  by: Role,
  reason: string,
  at: number,
): void => {
  for (const item of lines) markCancelled(shop, order, item, by, reason)
  followCancelled(world, shop, order, by, reason, at)
}
