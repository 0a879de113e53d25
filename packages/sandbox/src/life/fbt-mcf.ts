/**
 * The life of an order of another channel (multi-channel fulfilment): TikTok's warehouse reserves the units, packs them
 * after a while and ships them. The seller may cancel until a parcel was shipped.
 */
import type { Shop } from "../model.ts"
import type { McfOrder, McfStatus } from "../state/fbt.ts"
import { ownerOf, type World } from "../world.ts"
import { moveUnits, reserveUnits } from "./fbt-stock.ts"
import { carrier } from "../state/carriers.ts"
import * as times from "./times.ts"

type Parcel = McfOrder["parcels"][number]

export const parcelOnWire = ({ goods, id, status, tracking_number }: Parcel) => ({
  id,
  status,
  is_platform_closed: false,
  issue: "",
  goods: goods.map(({ goods_id, quantity }) => ({ id: goods_id, quantity })),
  ...(tracking_number === undefined
    ? {}
    : { carrier: carrier.name, shipping_provider: { ...carrier }, tracking_number }),
})

export const mcfOnWire = ({ create_time, external_order_id, id, parcels }: McfOrder) => ({
  mcf_order_id: id,
  external_order_id,
  create_time,
  consign_orders: parcels.map(parcelOnWire),
})

const emitStatus = (world: World, shop: Shop, order: McfOrder, at: number): void => {
  const account = ownerOf(world, shop)
  const owner = account === undefined ? { shop } : { shop, account }
  const { consign_orders, ...rest } = mcfOnWire(order)
  // The event writes the flag as text, and the answer does not.
  const parcels = consign_orders.map((parcel) => ({ ...parcel, is_platform_closed: "false" }))
  world.emit(owner, "FBT_MCF_ORDER_STATUS_CHANGE", { mcf_order: { ...rest, consign_orders: parcels } }, at)
}

export const openMcf = (world: World, shop: Shop, order: McfOrder, at: number): void => {
  shop.fbt.mcfOrders.set(order.id, order)
  for (const { fbt_warehouse_id, goods } of order.parcels)
    for (const { goods_id, quantity } of goods) reserveUnits(world, shop, fbt_warehouse_id, goods_id, quantity, at)
  emitStatus(world, shop, order, at)
  world.timeline.add({ at: at + times.platformPacking, kind: "mcf.shipped", shopId: shop.id, id: order.id })
}

/** Moves the parcels in one status to another status. */
const moveParcels = (order: McfOrder, from: McfStatus, to: McfStatus, each: (parcel: Parcel) => void): boolean => {
  const moving = order.parcels.filter(({ status }) => status === from)
  for (const parcel of moving) {
    parcel.status = to
    each(parcel)
  }
  return moving.length > 0
}

export const shipMcf = (world: World, shop: Shop, order: McfOrder, at: number): void => {
  const hasShipped = moveParcels(order, "PROCESSING", "SHIPPED", (parcel) => {
    parcel.tracking_number = `SBX${world.random.text(12, "0123456789")}`
    for (const { goods_id, quantity } of parcel.goods)
      moveUnits(world, shop, parcel.fbt_warehouse_id, goods_id, -quantity, { id: parcel.id, type: "CONSIGN_ORDER" }, at)
  })
  if (!hasShipped) return
  emitStatus(world, shop, order, at)
  world.timeline.add({ at: at + times.transit, kind: "mcf.delivered", shopId: shop.id, id: order.id })
}

export const deliverMcf = (world: World, shop: Shop, order: McfOrder, at: number): void => {
  if (moveParcels(order, "SHIPPED", "DELIVERED", () => {})) emitStatus(world, shop, order, at)
}

/** Releases the reserved units of the given parcels. Each parcel must still be in the warehouse. */
export const cancelMcf = (world: World, shop: Shop, order: McfOrder, ids: ReadonlyArray<string>, at: number): void => {
  for (const parcel of order.parcels) {
    if (!ids.includes(parcel.id)) continue
    parcel.status = "CANCELLED"
    for (const { goods_id, quantity } of parcel.goods)
      reserveUnits(world, shop, parcel.fbt_warehouse_id, goods_id, -quantity, at)
  }
  emitStatus(world, shop, order, at)
}
