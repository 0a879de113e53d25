/**
 * The buyer changes the address of an order. TikTok takes a new address until the carrier has the goods; an existing label
 * is made again.
 */
import type { Order, Shop } from "../model.ts"
import type { Package } from "../state/fulfillment.ts"
import type { World } from "../world.ts"
import { touchForDetail } from "./orders.ts"
import { emitPackageUpdate } from "./package-updates.ts"
import { contents, separate } from "./packages.ts"

/** The fields that the buyer changes; the other fields stay. */
export interface NewAddress {
  readonly name?: string
  readonly phone_number?: string
  readonly postal_code?: string
  readonly address_line1?: string
  readonly address_line2?: string
}

const written = (order: Order, given: NewAddress): Order["recipient_address"] => {
  const address: Record<string, unknown> = { ...order.recipient_address, ...given }
  const detail = [address["address_line1"], address["address_line2"]].filter(
    (line) => line !== "" && line !== undefined,
  )
  return {
    ...address,
    address_detail: detail.join(", "),
    full_address: [...detail, address["region_code"]].join(", "),
  }
}

/** The packages of an order that a new address affects. */
const parcelsOf = (shop: Shop, order: Order): ReadonlyArray<Package> =>
  order.packages.flatMap(({ id }) => shop.packages.get(id) ?? []).filter(({ status }) => status !== "CANCELLED")

/** Why the order takes no new address; undefined if it takes one. */
export const addressProblem = (shop: Shop, order: Order): string | undefined => {
  if (order.shipping_type === "TIKTOK_DIGITAL") return "it is digital and has no address"
  const parcels = parcelsOf(shop, order)
  const isOpen = ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"].includes(order.status)
  if (!isOpen) return `it is ${order.status}`
  if (parcels.some(({ order_ids, status }) => status !== "TO_FULFILL" && order_ids.length > 1))
    return "it was shipped in one package with another order"
  return undefined
}

/** The caller has called `addressProblem` before. */
export const changeAddress = (world: World, shop: Shop, order: Order, given: NewAddress, at: number): void => {
  order.recipient_address = written(order, given)
  order.has_updated_recipient_address = true
  touchForDetail(world, shop, order, at)
  world.emit({ shop }, "RECIPIENT_ADDRESS_UPDATE", { order_id: order.id, update_time: at }, at)
  for (const parcel of parcelsOf(shop, order)) {
    if (parcel.label_time !== undefined) parcel.label_time = at + world.labelDelaySeconds
    if (parcel.order_ids.length === 1) continue
    const [, lines] = contents(shop, parcel).find(([other]) => other === order)!
    const apart = separate(world.random, shop, parcel, order, lines, at)
    emitPackageUpdate(world, shop, "ADDRESS_UPDATE_SPLIT", "BUYER", [parcel, apart], at)
  }
}
