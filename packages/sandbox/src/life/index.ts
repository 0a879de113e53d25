/**
 * The transitions that the timeline starts, by kind. Each checks first whether it still applies: the order may have been
 * cancelled since.
 */
import type { Shop } from "../model.ts"
import type { World } from "../world.ts"
import { followActivity } from "./activities.ts"
import { approveCancellation, cancellable, finishCancellation, rejectCancellation } from "./cancellations.ts"
import { arriveInbound, receiveInbound } from "./fbt-inbound.ts"
import { deliverMcf, shipMcf } from "./fbt-mcf.ts"
import { completeOrder, payOrder, sendDigitally } from "./orders.ts"
import { attemptDelivery, collectPackage, dispatchPackage, releaseOrder } from "./packages.ts"
import { bringBack } from "./failed-deliveries.ts"
import { finishPrecheck } from "./prechecks.ts"
import { passReview } from "./products.ts"
import { finishReturn, lapseOffer, shipReturn } from "./returns.ts"
import { lapseSample } from "./samples.ts"
import { finishTranslation } from "./translations.ts"

export type Transition = (world: World, shop: Shop, id: string, at: number) => void

type Step<T> = (world: World, shop: Shop, found: T, at: number) => void

/** Runs a step on the object with an id, if it still exists. */
const on =
  <T>(read: (shop: Shop) => ReadonlyMap<string, T>, step: Step<T>): Transition =>
  (world, shop, id, at) => {
    const found = read(shop).get(id)
    if (found !== undefined) step(world, shop, found, at)
  }

const unanswered: Transition = (world, shop, id, at) => {
  const cancellation = shop.cancellations.get(id)
  if (cancellation?.cancel_status !== "CANCELLATION_REQUEST_PENDING") return
  const order = shop.orders.get(cancellation.order_id)
  const open = order === undefined ? [] : cancellable(shop, order).map((item) => item.id)
  // If the carrier has collected the goods meanwhile, they can only come back as a return.
  if (cancellation.lines.every((line) => open.includes(line.order_line_item_id)))
    approveCancellation(world, shop, cancellation, at)
  else rejectCancellation(world, shop, cancellation, "The carrier has the goods.", at)
}

export const transitions: Readonly<Record<string, Transition>> = {
  "order.paid": on((shop) => shop.orders, payOrder),
  "order.released": on((shop) => shop.orders, releaseOrder),
  "order.sent": on((shop) => shop.orders, sendDigitally),
  "order.completed": on((shop) => shop.orders, completeOrder),
  "package.dispatched": on((shop) => shop.packages, dispatchPackage),
  "package.collected": on((shop) => shop.packages, collectPackage),
  "package.delivered": on((shop) => shop.packages, attemptDelivery),
  "package.returned": on((shop) => shop.packages, bringBack),
  "cancellation.unanswered": unanswered,
  "cancellation.refunded": on((shop) => shop.cancellations, finishCancellation),
  "return.offer-unanswered": on((shop) => shop.returns, lapseOffer),
  "return.shipped": on((shop) => shop.returns, shipReturn),
  "return.refunded": on((shop) => shop.returns, finishReturn),
  "product.reviewed": on((shop) => shop.products, passReview),
  "inbound.arrived": on((shop) => shop.fbt.inbounds, arriveInbound),
  "inbound.received": on((shop) => shop.fbt.inbounds, receiveInbound),
  "mcf.shipped": on((shop) => shop.fbt.mcfOrders, shipMcf),
  "mcf.delivered": on((shop) => shop.fbt.mcfOrders, deliverMcf),
  "translation.finished": on((shop) => shop.imageTranslations, finishTranslation),
  "video.prechecked": finishPrecheck,
  "sample.lapsed": on((shop) => shop.samples, lapseSample),
  "activity.turned": on((shop) => shop.activities, followActivity),
}
