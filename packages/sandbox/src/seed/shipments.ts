/**
 * The packages, settlement and next steps of the first orders.
 */
import { seedSettlement } from "../life/ledger.ts"
import { scheduleOrder } from "../life/orders.ts"
import { makePackage, copyTracking } from "../life/packages.ts"
import * as times from "../life/times.ts"
import type { LineItem, Order, Shop } from "../model.ts"
import { scheduleDispatch } from "../life/platform-warehouse.ts"
import type { Random } from "../random.ts"
import { carrier } from "../state/carriers.ts"
import { isDigital } from "../state/order-kinds.ts"
import type { Package } from "../state/fulfillment.ts"
import type { Timeline } from "../timeline.ts"

const statuses: Readonly<Record<string, Package["status"]>> = {
  AWAITING_SHIPMENT: "TO_FULFILL",
  AWAITING_COLLECTION: "PROCESSING",
  IN_TRANSIT: "FULFILLING",
  DELIVERED: "COMPLETED",
  COMPLETED: "COMPLETED",
}

const addPackage = (
  shop: Shop,
  random: Random,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  status: Package["status"],
): Package => {
  const parcel = makePackage(random, shop, order, lines, order.paid_time ?? order.create_time)
  parcel.status = status
  for (const item of lines) item.package_status = status
  if (status === "TO_FULFILL") return parcel
  const shipped = order.rts_time ?? order.update_time
  parcel.update_time = order.delivery_time ?? order.collection_time ?? shipped
  parcel.shipping_provider_id = carrier.id
  parcel.shipping_provider_name = carrier.name
  parcel.tracking_number = `SBX${random.text(12, "0123456789")}`
  parcel.label_time = shipped
  const said: ReadonlyArray<readonly [number | undefined, string]> = [
    [shipped, "The seller has prepared the package."],
    [order.collection_time, "The carrier has collected the package."],
    [order.delivery_time, "The package has been delivered."],
  ]
  for (const [at, description] of said) if (at !== undefined) parcel.tracking.push({ at, description })
  copyTracking(order, lines, parcel, shipped)
  return parcel
}

/** `now` in Unix seconds: what is due counts from the start of the sandbox, not from the order's past. */
export const shipSeed = (shop: Shop, random: Random, timeline: Timeline, order: Order, now: number): void => {
  const due = (kind: string, id: string, after: number) => timeline.add({ at: now + after, kind, shopId: shop.id, id })
  const [first, ...rest] = order.line_items
  if (order.status === "PARTIALLY_SHIPPING" && first !== undefined && rest.length > 0) {
    first.display_status = "AWAITING_COLLECTION"
    due("package.collected", addPackage(shop, random, order, [first], "PROCESSING").id, times.collection)
    addPackage(shop, random, order, rest, "TO_FULFILL")
  } else {
    const status = statuses[order.status === "PARTIALLY_SHIPPING" ? "AWAITING_SHIPMENT" : order.status]
    if (status !== undefined && first !== undefined && !isDigital(order)) {
      const parcel = addPackage(shop, random, order, order.line_items, status)
      if (status === "TO_FULFILL") scheduleDispatch(timeline, shop, order, parcel, now)
      if (status === "PROCESSING") due("package.collected", parcel.id, times.collection)
      if (status === "FULFILLING") due("package.delivered", parcel.id, times.transit)
    }
  }
  if (order.status === "COMPLETED") seedSettlement(random.id("35"), shop, order, order.update_time)
  scheduleOrder(timeline, shop, order, now)
}
