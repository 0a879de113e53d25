/**
 * Deliveries that fail. The carrier tries again, brings the goods back to the seller, or has lost or damaged them. An order
 * that does not arrive is cancelled without a return; what was paid is refunded.
 */
import type { Shop } from "../model.ts"
import type { Package } from "../state/fulfillment.ts"
import type { World } from "../world.ts"
import { cancelUndelivered } from "./cancel-lines.ts"
import { grantCancellation, recordCancellation } from "./cancellations.ts"
import { contents } from "./packages.ts"
import { comeBack } from "./order-stock.ts"
import * as times from "./times.ts"

/** The platform's reasons, and what follows from each. The platform documents no consequences. */
export const deliveryFailures = {
  INVALID_ADDRESS: "return",
  UNABLE_RECEIVE: "retry",
  UNABLE_CONTACT_BUYER: "retry",
  BUYER_REFUSED: "return",
  DELAY_DELIVERY: "retry",
  PACKAGE_LOST: "loss",
  PACKAGE_DAMAGE: "loss",
  FORCE_MAJEURE: "retry",
  OTHER: "return",
} as const

export type DeliveryFailure = keyof typeof deliveryFailures

const mostAttempts = 3

const note = (
  world: World,
  shop: Shop,
  parcel: Package,
  at: number,
  description: string,
  kind: string,
  after: number,
) => {
  parcel.update_time = at
  parcel.tracking.push({ at, description })
  world.timeline.add({ at: at + after, kind, shopId: shop.id, id: parcel.id })
}

const tryAgain = (world: World, shop: Shop, parcel: Package, at: number): void => {
  parcel.next_attempt = at + times.nextAttempt
  const description = "The delivery failed. The carrier will try again."
  note(world, shop, parcel, at, description, "package.delivered", times.nextAttempt)
}

/** None of the goods arrive: their lines are cancelled, and what was paid for them is refunded. */
const abandon = (world: World, shop: Shop, parcel: Package, failure: DeliveryFailure, at: number): void => {
  parcel.status = "CANCELLED"
  const by = failure === "BUYER_REFUSED" ? "BUYER" : "SYSTEM"
  const reason = failure.toLowerCase()
  for (const [order, lines] of contents(shop, parcel)) {
    const cancellation = recordCancellation(world, shop, order, lines, by, reason, at)
    cancelUndelivered(world, shop, order, lines, by, reason, at)
    grantCancellation(world, shop, cancellation, order, at)
  }
}

export const failDelivery = (world: World, shop: Shop, parcel: Package, failure: DeliveryFailure, at: number): void => {
  if (parcel.status !== "FULFILLING") return
  parcel.failed_attempts = (parcel.failed_attempts ?? 0) + 1
  const follows = deliveryFailures[failure]
  if (follows === "retry" && parcel.failed_attempts < mostAttempts) return tryAgain(world, shop, parcel, at)
  if (follows === "loss") {
    parcel.update_time = at
    parcel.ship_exception_reason = failure === "PACKAGE_LOST" ? "PACKAGE_LOST" : "PACKAGE_DAMAGAED"
    parcel.tracking.push({ at, description: `The package is ${failure === "PACKAGE_LOST" ? "lost" : "damaged"}.` })
  } else note(world, shop, parcel, at, "The delivery failed. The package goes back.", "package.returned", times.transit)
  abandon(world, shop, parcel, failure, at)
}

/** The undelivered goods are back with the seller. */
export const bringBack = (world: World, shop: Shop, parcel: Package, at: number): void => {
  parcel.ship_exception_reason = "RETURNED_TO_SHIPPER"
  parcel.update_time = at
  parcel.tracking.push({ at, description: "The package is back with the seller." })
  for (const [order, lines] of contents(shop, parcel)) for (const item of lines) comeBack(world, shop, order, item, at)
}
