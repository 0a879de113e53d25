/**
 * Ships packages: the handover, carriers and delivery.
 */
import { found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { deliverPackage, shipPackage, copyTracking, contents, type Handover } from "../../life/packages.ts"
import { deliveryFailures, failDelivery, type DeliveryFailure } from "../../life/failed-deliveries.ts"
import type { Order, Shop } from "../../model.ts"
import { invalid, Refusal, undocumented } from "../../refusal.ts"
import { carrierName } from "../../state/carriers.ts"
import type { Package } from "../../state/fulfillment.ts"
import { isFulfilledByTikTok } from "../../state/order-kinds.ts"
import { checkHandover, checkOwnShipment, refusePlatformShipped, type OwnShipment } from "./carriers.ts"
import { bookedSlot, timeSlots } from "./pickup-slots.ts"
import { packageOf } from "./read.ts"

export interface Shipment {
  readonly handover_method?: Package["handover_method"]
  readonly pickup_slot?: Package["pickup_slot"]
  readonly self_shipment?: OwnShipment
}

const handoverOf = ({ handover_method, self_shipment }: Shipment): Handover => ({
  ...(handover_method === undefined ? {} : { method: handover_method }),
  ...(self_shipment === undefined
    ? {}
    : {
        providerId: self_shipment.shipping_provider_id,
        providerName: carrierName(self_shipment.shipping_provider_id)!,
        trackingNumber: self_shipment.tracking_number,
      }),
})

/** The seller cannot ship what TikTok's warehouse ships. */
export const refuseFulfilledByTikTok = (order: Order | undefined): void => {
  if (order !== undefined && isFulfilledByTikTok(order))
    throw new Refusal(21008025, `Order '${order.id}' is fulfilled by TikTok: the seller cannot ship it`)
}

/** The code for a package that cannot be shipped because it does not wait. */
const codeOfShipped = { PROCESSING: 21011040, FULFILLING: 21011040, COMPLETED: 21011027, CANCELLED: 21011041 } as const

/** A buyer's request comes before the shipment. The code of the other regions does not exist in the US. */
export const refuseOpenRequest = ({ orders, region }: Shop, orderIds: ReadonlyArray<string>): void => {
  const waiting = orderIds.find((id) => orders.get(id)?.is_buyer_request_cancel === true)
  if (waiting !== undefined)
    throw new Refusal(
      region === "US" ? 21008044 : 21011007,
      `The buyer of order '${waiting}' wants to cancel: answer that first`,
    )
}

const refuseUnready = (call: Call, parcel: Package): void => {
  for (const id of parcel.order_ids) refuseFulfilledByTikTok(shopOf(call).orders.get(id))
  if (parcel.status !== "TO_FULFILL")
    throw new Refusal(
      codeOfShipped[parcel.status],
      `The package '${parcel.id}' is ${parcel.status}: it was shipped or cancelled before`,
    )
  refuseOpenRequest(shopOf(call), parcel.order_ids)
}

const ship = (call: Call, parcel: Package, shipment: Shipment): void => {
  refuseUnready(call, parcel)
  checkHandover(shopOf(call), parcel, shipment.self_shipment)
  const slot = bookedSlot(call, shipment)
  if (slot !== undefined) parcel.pickup_slot = slot
  shipPackage(call.world, shopOf(call), parcel, handoverOf(shipment), call.now)
}

export const shipOne = handler<unknown, Shipment>((call) => ship(call, packageOf(call), call.body))

type Batch = { readonly packages: ReadonlyArray<Shipment & { readonly id: string }> }

/** Each package succeeds or fails alone; failures are listed in `errors`. */
const eachPackage = <Item extends { readonly id: string }>(
  call: Call,
  items: ReadonlyArray<Item>,
  step: (parcel: Package, item: Item) => void,
) => {
  const errors = []
  for (const item of items) {
    try {
      step(found(shopOf(call).packages, item.id, 21011028, "package"), item)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      errors.push({ code: error.code, message: error.message, detail: { package_id: item.id } })
    }
  }
  return { errors }
}

export const shipMany = handler<unknown, Batch>((call) =>
  eachPackage(call, call.body.packages, (parcel, item) => ship(call, parcel, item)),
)

interface Deliveries {
  readonly packages: ReadonlyArray<{
    readonly id: string
    readonly delivery_type: string
    readonly fail_delivery_reason?: string
  }>
}

const failureOf = (reason: string | undefined): DeliveryFailure => {
  if (reason !== undefined && Object.hasOwn(deliveryFailures, reason)) return reason as DeliveryFailure
  throw invalid("fail_delivery_reason", `it must be one of ${Object.keys(deliveryFailures).join(", ")}`)
}

export const updateDelivery = handler<unknown, Deliveries>((call) =>
  eachPackage(call, call.body.packages, (parcel, { delivery_type, fail_delivery_reason }) => {
    if (delivery_type === "UPDATE_POD") return
    if (parcel.status !== "FULFILLING")
      throw undocumented(
        21011003,
        `The package '${parcel.id}' is ${parcel.status}: only a package on its way can arrive`,
      )
    if (delivery_type === "DELIVERY_SUCCESS") return deliverPackage(call.world, shopOf(call), parcel, call.now)
    failDelivery(call.world, shopOf(call), parcel, failureOf(fail_delivery_reason), call.now)
  }),
)

const setCarrier = (call: Call, parcel: Package, given: OwnShipment): void => {
  refusePlatformShipped("package", parcel.id, parcel.shipping_type)
  if (parcel.status !== "PROCESSING" && parcel.status !== "FULFILLING")
    throw new Refusal(
      parcel.status === "TO_FULFILL" ? 21011043 : parcel.status === "CANCELLED" ? 21011042 : 21011030,
      `The package '${parcel.id}' is ${parcel.status}: it has no tracking number to change`,
    )
  checkOwnShipment(shopOf(call), parcel, given)
  parcel.shipping_provider_id = given.shipping_provider_id
  parcel.shipping_provider_name = carrierName(given.shipping_provider_id)!
  parcel.tracking_number = given.tracking_number
  parcel.update_time = call.now
  for (const [order, lines] of contents(shopOf(call), parcel)) copyTracking(order, lines, parcel)
}

export const updatePackageShipping = handler<unknown, OwnShipment>((call) =>
  setCarrier(call, packageOf(call), call.body),
)

export const orderOf = (call: Call): Order => found(shopOf(call).orders, call.path.order_id!, 21008111, "order")

/** Changes the packages of an order that are on their way. Without any, the refusal of the first package says why. */
export const updateOrderShipping = handler<unknown, OwnShipment>((call) => {
  const order = orderOf(call)
  refusePlatformShipped("order", order.id, order.shipping_type)
  const parcels = order.packages.flatMap(({ id }) => shopOf(call).packages.get(id) ?? [])
  const moving = parcels.filter(({ status }) => status === "PROCESSING" || status === "FULFILLING")
  const [first] = parcels
  if (first === undefined)
    throw new Refusal(
      order.status === "CANCELLED" ? 21011042 : 21011043,
      `Order '${order.id}' is ${order.status}: it has no package with a tracking number`,
    )
  for (const parcel of moving.length === 0 ? [first] : moving) setCarrier(call, parcel, call.body)
})

export const orderSlots: Handler = (call) => {
  orderOf(call)
  return timeSlots(call)
}

export const packageSlots: Handler = (call) => {
  packageOf(call)
  return timeSlots(call)
}

export const validateTracking = handler<{ readonly tracking_number: string }, unknown>((call) => {
  const known = [...shopOf(call).packages.values()].some(
    (parcel) => parcel.tracking_number === call.query.tracking_number,
  )
  return { is_tiktok_shipping: known, is_tiktok_collection: known }
})
