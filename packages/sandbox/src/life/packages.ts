/**
 * The life of a package: made when an order may be shipped, handed over by the seller, collected and delivered by the
 * carrier as time passes. Its lines move with it, and the order moves with its lines.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import { setLineStatus } from "../state/orders.ts"
import type { Random } from "../random.ts"
import { carrier } from "../state/carriers.ts"
import type { Package } from "../state/fulfillment.ts"
import type { World } from "../world.ts"
import { leaveWarehouse } from "./order-stock.ts"
import { followLines, moveOrder } from "./orders.ts"
import { scheduleDispatch } from "./platform-warehouse.ts"
import * as times from "./times.ts"

// The same for all packages; a seller's own measures replace them.
const dimension = { height: "10", length: "20", width: "15", unit: "CM" }
const weight = { unit: "GRAM", value: "500" }

export const makePackage = (
  random: Random,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  at: number,
): Package => {
  const made: Package = {
    id: random.id("1153"),
    order_ids: [order.id],
    line_item_ids: lines.map((item) => item.id),
    status: "TO_FULFILL",
    create_time: at,
    update_time: at,
    handover_method: "PICKUP",
    shipping_type: order.shipping_type,
    tag: "DEFAULT",
    dimension,
    weight,
    warehouse_id: order.warehouse_id,
    tracking: [],
  }
  putInto(shop, made, order, lines)
  return made
}

/** Registers the package in the shop, in the order and in its lines. */
export const putInto = (shop: Shop, parcel: Package, order: Order, lines: ReadonlyArray<LineItem>): void => {
  shop.packages.set(parcel.id, parcel)
  for (const item of lines) {
    item.package_id = parcel.id
    item.package_status = parcel.status
  }
  refreshPackages(order)
}

export const refreshPackages = (order: Order): void => {
  const ids = new Set(order.line_items.flatMap((item) => item.package_id ?? []))
  order.packages = [...ids].map((id) => ({ id }))
}

/** Moves lines of an order from their package into a new package. */
export const separate = (
  random: Random,
  shop: Shop,
  parcel: Package,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  at: number,
): Package => {
  const taken = new Set(lines.map(({ id }) => id))
  parcel.line_item_ids = parcel.line_item_ids.filter((id) => !taken.has(id))
  if (!order.line_items.some(({ id }) => parcel.line_item_ids.includes(id)))
    parcel.order_ids = parcel.order_ids.filter((id) => id !== order.id)
  if (parcel.order_ids.length === 1 && parcel.tag === "COMBINE") parcel.tag = "DEFAULT"
  parcel.update_time = at
  return makePackage(random, shop, order, lines, at)
}

/** The orders whose goods are in a package, each with its lines in it. */
export const contents = (shop: Shop, parcel: Package): ReadonlyArray<readonly [Order, ReadonlyArray<LineItem>]> =>
  parcel.order_ids.flatMap((id) => {
    const order = shop.orders.get(id)
    if (order === undefined) return []
    return [[order, order.line_items.filter((item) => parcel.line_item_ids.includes(item.id))] as const]
  })

const isInside = (status: Package["status"]): boolean => status === "TO_FULFILL" || status === "PROCESSING"

const carry = (
  world: World,
  shop: Shop,
  parcel: Package,
  status: Package["status"],
  line: string,
  at: number,
): void => {
  const isLeaving = isInside(parcel.status) && !isInside(status)
  parcel.status = status
  parcel.update_time = at
  for (const [order, lines] of contents(shop, parcel)) {
    for (const item of lines) {
      if (isLeaving) leaveWarehouse(world, shop, order, item, at)
      item.package_status = status
      setLineStatus(shop, order, item, line)
    }
    followLines(world, shop, order, at)
  }
}

export interface Handover {
  readonly method?: Package["handover_method"]
  readonly providerId?: string
  readonly providerName?: string
  readonly trackingNumber?: string
}

/** The seller hands the package over, or says when it can be fetched. */
export const shipPackage = (world: World, shop: Shop, parcel: Package, how: Handover, at: number): void => {
  parcel.handover_method = how.method ?? parcel.handover_method
  parcel.shipping_provider_id = how.providerId ?? carrier.id
  parcel.shipping_provider_name = how.providerName ?? carrier.name
  parcel.tracking_number = how.trackingNumber ?? `SBX${world.random.text(12, "0123456789")}`
  parcel.label_time = at + world.labelDelaySeconds
  parcel.tracking.push({ at, description: "The seller has prepared the package." })
  for (const [order, lines] of contents(shop, parcel)) copyTracking(order, lines, parcel, at)
  carry(world, shop, parcel, "PROCESSING", "AWAITING_COLLECTION", at)
  world.timeline.add({ at: at + times.collection, kind: "package.collected", shopId: shop.id, id: parcel.id })
}

export const copyTracking = (order: Order, lines: ReadonlyArray<LineItem>, parcel: Package, at?: number): void => {
  const { shipping_provider_id: id, shipping_provider_name: name, tracking_number: number } = parcel
  if (id === undefined || name === undefined || number === undefined) return
  Object.assign(order, { shipping_provider_id: id, shipping_provider: name, tracking_number: number })
  for (const item of lines)
    Object.assign(item, {
      shipping_provider_id: id,
      shipping_provider_name: name,
      tracking_number: number,
      ...(at === undefined ? {} : { rts_time: at }),
    })
}

/** The platform's own warehouse gives an order that it fulfils to the carrier. */
export const dispatchPackage = (world: World, shop: Shop, parcel: Package, at: number): void => {
  if (parcel.status === "TO_FULFILL") shipPackage(world, shop, parcel, {}, at)
}

export const collectPackage = (world: World, shop: Shop, parcel: Package, at: number): void => {
  if (parcel.status !== "PROCESSING") return
  parcel.tracking.push({ at, description: "The carrier has collected the package." })
  carry(world, shop, parcel, "FULFILLING", "IN_TRANSIT", at)
  world.timeline.add({ at: at + times.transit, kind: "package.delivered", shopId: shop.id, id: parcel.id })
}

export const deliverPackage = (world: World, shop: Shop, parcel: Package, at: number): void => {
  if (parcel.status !== "FULFILLING") return
  parcel.tracking.push({ at, description: "The package has been delivered." })
  carry(world, shop, parcel, "COMPLETED", "DELIVERED", at)
}

/** The carrier arrives as planned, unless a failed attempt has put the delivery off. */
export const attemptDelivery = (world: World, shop: Shop, parcel: Package, at: number): void => {
  if (at >= (parcel.next_attempt ?? 0)) deliverPackage(world, shop, parcel, at)
}

/** The hour of free cancelling is over: the platform opens a package for the order. */
export const releaseOrder = (world: World, shop: Shop, order: Order, at: number): void => {
  if (order.status !== "ON_HOLD") return
  moveOrder(world, shop, order, "AWAITING_SHIPMENT", at)
  const lines = order.line_items.filter((item) => item.display_status !== "CANCELLED")
  const parcel = makePackage(world.random, shop, order, lines, at)
  scheduleDispatch(world.timeline, shop, order, parcel, at)
}
