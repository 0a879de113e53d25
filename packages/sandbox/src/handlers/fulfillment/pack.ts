/**
 * Decides which lines go into which package: packs lines, splits orders, combines packages.
 */
import { found, handler, shopOf, type Call } from "../../handler.ts"
import { touchForDetail } from "../../life/orders.ts"
import { emitPackageUpdate } from "../../life/package-updates.ts"
import { makePackage, putInto, refreshPackages, shipPackage } from "../../life/packages.ts"
import type { LineItem, Order, Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { Refusal } from "../../refusal.ts"
import type { Package } from "../../state/fulfillment.ts"
import { carrierName } from "../../state/carriers.ts"
import { isFulfilledByTikTok } from "../../state/order-kinds.ts"
import { services } from "../../state/services.ts"
import { checkOwnShipment, refusePlatformShipped } from "./carriers.ts"
import { bookedSlot } from "./pickup-slots.ts"
import { orderOf, refuseFulfilledByTikTok, refuseOpenRequest } from "./ship.ts"

/** The codes for lines that were already shipped, and for lines of other orders. */
interface PackCodes {
  readonly shipped: number
  readonly foreign: number
}

const packing: PackCodes = { shipped: 21011006, foreign: 21001001 }
const splitting: PackCodes = { shipped: 21011035, foreign: 21011005 }

const codeOfState: Readonly<Record<string, number>> = { UNPAID: 21011003, ON_HOLD: 21011044, CANCELLED: 21011041 }

/** Lines that wait to be shipped: the named ones, or all. */
const waiting = (order: Order, ids: ReadonlyArray<string> | undefined, codes = packing): ReadonlyArray<LineItem> => {
  refuseFulfilledByTikTok(order)
  const foreign = ids?.find((id) => !order.line_items.some((item) => item.id === id))
  if (foreign !== undefined) throw new Refusal(codes.foreign, `Order '${order.id}' has no line '${foreign}'`)
  const open = order.line_items.filter(
    (item) => item.display_status === "AWAITING_SHIPMENT" && order.status !== "ON_HOLD",
  )
  const wanted = ids === undefined || ids.length === 0 ? open : open.filter((item) => ids.includes(item.id))
  if (wanted.length === 0 || (ids !== undefined && ids.length > wanted.length))
    throw new Refusal(
      codeOfState[order.status] ?? codes.shipped,
      `Order '${order.id}' is ${order.status}: not all of the lines wait to be shipped`,
    )
  return wanted
}

/** Takes lines out of the packages in which they wait; empty packages are removed. */
const unpack = (call: Call, order: Order, lines: ReadonlyArray<LineItem>): void => {
  const shop = shopOf(call)
  for (const item of lines) {
    const parcel = item.package_id === undefined ? undefined : shop.packages.get(item.package_id)
    if (parcel === undefined) continue
    parcel.line_item_ids = parcel.line_item_ids.filter((id) => id !== item.id)
    parcel.update_time = call.now
    const stays = parcel.line_item_ids.some((id) => order.line_items.some((line) => line.id === id))
    if (!stays) parcel.order_ids = parcel.order_ids.filter((id) => id !== order.id)
    if (parcel.line_item_ids.length === 0) shop.packages.delete(parcel.id)
    delete item.package_id
  }
}

const repack = (call: Call, order: Order, lines: ReadonlyArray<LineItem>): Package => {
  unpack(call, order, lines)
  return makePackage(call.world.random, shopOf(call), order, lines, call.now)
}

interface NewPackage {
  readonly order_id: string
  readonly order_line_item_ids?: ReadonlyArray<string>
  readonly order_line_list?: ReadonlyArray<{ readonly order_line_id?: string }>
  readonly order_line_item?: ReadonlyArray<{ readonly order_line_id?: string }>
  readonly shipping_service_id?: string
  readonly dimension?: Package["dimension"]
  readonly weight?: Package["weight"]
}

const namedLines = (body: NewPackage): ReadonlyArray<string> | undefined =>
  body.order_line_item_ids ??
  (body.order_line_list ?? body.order_line_item)?.flatMap(({ order_line_id }) => order_line_id ?? [])

/** The service that the seller buys, by default the first. */
const serviceOf = (shop: Shop, id = "") => {
  const offered = services(shop)
  const service = id === "" ? offered[0] : offered.find((one) => one.id === id)
  if (service !== undefined) return service
  throw new Refusal(21004008, `Invalid 'shipping_service_id': there is no shipping service '${id}'`)
}

/** Packs and buys the shipping: the package is ready for its carrier. */
export const createPackage = handler<unknown, NewPackage>((call) => {
  const { body, now, world } = call
  const shop = shopOf(call)
  const order = found(shop.orders, body.order_id, 21008111, "order")
  const lines = waiting(order, namedLines(body))
  refuseOpenRequest(shop, [order.id])
  const service = serviceOf(shop, body.shipping_service_id)
  const parcel = repack(call, order, lines)
  Object.assign(parcel, body.dimension && { dimension: body.dimension }, body.weight && { weight: body.weight })
  parcel.shipping_service_id = service.id
  shipPackage(world, shop, parcel, {}, now)
  return {
    package_id: parcel.id,
    order_id: order.id,
    order_line_item_ids: parcel.line_item_ids,
    create_time: parcel.create_time,
    dimension: parcel.dimension,
    weight: parcel.weight,
    shipping_service_info: service,
  }
})

interface Marked extends NewPackage {
  readonly shipping_provider_id: string
  readonly tracking_number: string
}

/** The seller sent it with the seller's own carrier. */
export const markShipped = handler<unknown, Marked>((call) => {
  const { body, now, world } = call
  const shop = shopOf(call)
  const order = orderOf(call)
  const lines = waiting(order, namedLines(body))
  refusePlatformShipped("order", order.id, order.shipping_type)
  refuseOpenRequest(shop, [order.id])
  checkOwnShipment(shop, undefined, body, { carrier: 21004016, characters: 21004012 })
  const parcel = repack(call, order, lines)
  const { shipping_provider_id: providerId, tracking_number: trackingNumber } = body
  shipPackage(world, shop, parcel, { providerId, providerName: carrierName(providerId)!, trackingNumber }, now)
  return { order_id: order.id, package_id: parcel.id, order_line_item_ids: parcel.line_item_ids }
})

export const scheduleHandover = handler<
  unknown,
  Marked & { readonly handover_method?: Package["handover_method"]; readonly pickup_slot?: Package["pickup_slot"] }
>((call) => {
  const { body, now, world } = call
  const shop = shopOf(call)
  const order = found(shop.orders, body.order_id ?? "", 21008111, "order")
  const lines = waiting(order, namedLines(body))
  refuseOpenRequest(shop, [order.id])
  const slot = bookedSlot(call, body)
  const parcel = repack(call, order, lines)
  if (slot !== undefined) parcel.pickup_slot = slot
  shipPackage(world, shop, parcel, body.handover_method === undefined ? {} : { method: body.handover_method }, now)
  return { ...parcel, package_id: parcel.id, order_id: order.id, order_line_item_ids: parcel.line_item_ids }
})

interface Split {
  readonly splittable_groups: ReadonlyArray<{
    readonly id: string
    readonly order_line_item_ids: ReadonlyArray<string>
  }>
}

/** The number of waiting lines decides: a single line cannot be split. */
const canSplit = (order: Order | undefined): boolean =>
  (order?.line_items.filter((item) => item.display_status === "AWAITING_SHIPMENT").length ?? 0) > 1

/** A line goes into one package. */
const refuseSharedLines = (groups: Split["splittable_groups"]): void => {
  const seen = new Set<string>()
  for (const [i, { order_line_item_ids: ids }] of groups.entries())
    for (const [j, id] of ids.entries()) {
      if (seen.has(id))
        throw new Refusal(
          21011005,
          `Invalid 'splittable_groups[${i}].order_line_item_ids[${j}]': the line '${id}' is named twice`,
        )
      seen.add(id)
    }
}

export const splitOrder = handler<unknown, Split>((call) => {
  const order = orderOf(call)
  refuseSharedLines(call.body.splittable_groups)
  const groups = call.body.splittable_groups.map(
    (group) => [group.id, waiting(order, group.order_line_item_ids, splitting)] as const,
  )
  if (!canSplit(order)) throw new Refusal(21003002, `Order '${order.id}' cannot be split: fewer than two lines wait`)
  const parcels = groups.map(([id, lines]) => {
    const parcel = repack(call, order, lines)
    parcel.tag = "SPLIT"
    return { id, parcel }
  })
  touchForDetail(call.world, shopOf(call), order, call.now)
  const made = parcels.map(({ parcel }) => parcel)
  emitPackageUpdate(call.world, shopOf(call), "SPLIT", "SELLER", made, call.now)
  return { packages: parcels.map(({ id, parcel }) => ({ id: parcel.id, splittable_group_id: id })) }
})

export const splitAttributes = handler<{ readonly order_ids: ReadonlyArray<string> }, unknown>((call) => ({
  split_attributes: call.query.order_ids.map((id) => {
    const can = canSplit(shopOf(call).orders.get(id))
    return { order_id: id, can_split: can, must_split: false, ...(can ? {} : { reason: "fewer than two lines wait" }) }
  }),
}))

/** Waiting packages to the same buyer at the same address from the same warehouse. */
const combinable = (call: Call): ReadonlyArray<ReadonlyArray<Package>> => {
  const shop = shopOf(call)
  const groups = new Map<string, Array<Package>>()
  for (const parcel of shop.packages.values()) {
    const order = shop.orders.get(parcel.order_ids[0] ?? "")
    if (parcel.status !== "TO_FULFILL" || order === undefined || isFulfilledByTikTok(order)) continue
    const key = JSON.stringify([order.user_id, parcel.warehouse_id, order.recipient_address["full_address"]])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [parcel])
    else group.push(parcel)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

export const searchCombinable = handler<PageQuery, unknown>((call) => {
  const page = pageOf(combinable(call), call.query, [call.shop?.id, "combinable"])
  return {
    combinable_packages: page.items.map((group) => ({
      id: group[0]!.id,
      order_ids: group.flatMap(({ order_ids }) => order_ids),
    })),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

const codeOfUncombinable = (parcel: Package | undefined): number => {
  if (parcel === undefined) return 21011028
  if (parcel.tag === "COMBINE") return 21011033
  // A package that does not wait has the wrong status; a package that waits has no partner.
  return parcel.status === "TO_FULFILL" ? 21011031 : 21011003
}

interface Combine {
  readonly combinable_packages: ReadonlyArray<{ readonly id: string; readonly order_ids?: ReadonlyArray<string> }>
}

export const combinePackages = handler<unknown, Combine>((call) => {
  const shop = shopOf(call)
  const errors = []
  const made: Array<Package> = []
  for (const { id, order_ids } of call.body.combinable_packages) {
    const group = combinable(call).find(([first]) => first?.id === id)
    const wanted = group?.filter(
      (parcel) => order_ids === undefined || parcel.order_ids.some((o) => order_ids.includes(o)),
    )
    const [first, ...others] = wanted ?? []
    if (first === undefined || others.length === 0) {
      const message = "The package cannot be combined with another"
      errors.push({ code: codeOfUncombinable(shop.packages.get(id)), message, detail: { package_id: id } })
      continue
    }
    for (const parcel of others) {
      shop.packages.delete(parcel.id)
      first.line_item_ids.push(...parcel.line_item_ids)
      for (const orderId of parcel.order_ids) {
        const order = shop.orders.get(orderId)!
        const lines = order.line_items.filter((item) => parcel.line_item_ids.includes(item.id))
        first.order_ids = [...new Set([...first.order_ids, orderId])]
        putInto(shop, first, order, lines)
      }
    }
    first.tag = "COMBINE"
    first.update_time = call.now
    made.push(first)
  }
  if (made.length > 0) emitPackageUpdate(call.world, shop, "COMBINE", "SELLER", made, call.now)
  return { errors, packages: made.map(({ id, order_ids }) => ({ id, order_ids })) }
})

export const uncombinePackage = handler<unknown, { readonly order_ids?: ReadonlyArray<string> }>((call) => {
  const shop = shopOf(call)
  const parcel = found(shop.packages, call.path.package_id!, 21011028, "package")
  if (parcel.tag !== "COMBINE") throw new Refusal(21011029, `The package '${parcel.id}' was not combined`)
  if (parcel.status !== "TO_FULFILL")
    throw new Refusal(21011005, `The package '${parcel.id}' is ${parcel.status}: it cannot be taken apart any more`)
  const { order_ids: named = [] } = call.body
  const out = named.length === 0 ? parcel.order_ids.slice(1) : named
  const foreign = out.find((id) => !parcel.order_ids.includes(id))
  if (foreign !== undefined)
    throw new Refusal(21011029, `The package '${parcel.id}' has no goods of order '${foreign}'`)
  const made = out.flatMap((id) => {
    const order = parcel.order_ids.includes(id) && parcel.order_ids.length > 1 ? shop.orders.get(id) : undefined
    if (order === undefined) return []
    const lines = order.line_items.filter((item) => parcel.line_item_ids.includes(item.id))
    return [repack(call, order, lines)]
  })
  if (parcel.order_ids.length === 1) parcel.tag = "DEFAULT"
  for (const id of parcel.order_ids) refreshPackages(shop.orders.get(id)!)
  emitPackageUpdate(call.world, shop, "CANCEL_COMBINE", "SELLER", [parcel, ...made], call.now)
  return { packages: [parcel, ...made].map(({ id, order_ids }) => ({ id, order_ids })) }
})
