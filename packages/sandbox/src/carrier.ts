/**
 * The carrier of a shop's packages, as a control for tests.
 */
import { seconds } from "./clock.ts"
import { deliveryFailures, failDelivery, type DeliveryFailure } from "./life/failed-deliveries.ts"
import { collectPackage, deliverPackage } from "./life/packages.ts"
import type { Shop } from "./model.ts"
import type { Package } from "./state/fulfillment.ts"
import { shopsOf, type World } from "./world.ts"

export type { DeliveryFailure } from "./life/failed-deliveries.ts"

/**
 * The carrier's steps, at once instead of when the clock says so. A package that is not ready for a step is an error.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox({ shops: [{ region: "MY", orders: [{ status: "IN_TRANSIT", kind: "cod" }] }] })
 * const [order] = tts.orders()
 * tts.carrier.fail(order!.packages[0]!.id, "BUYER_REFUSED")
 * tts.orders()[0]!.status // "CANCELLED"; the goods are back in two days
 * ```
 */
export interface Carrier {
  /** Collects a package whose shipment is arranged. */
  readonly collect: (packageId: string) => void
  /** Delivers a package that is on its way to the buyer. */
  readonly deliver: (packageId: string) => void
  /**
   * The delivery fails. If nobody was there or something was in the way, the carrier tries again a day later, with three
   * attempts in all. Otherwise the order is cancelled, and the goods come back in two days or are lost or damaged.
   */
  readonly fail: (packageId: string, reason: DeliveryFailure) => void
}

export const makeCarrier = (world: World): Carrier => {
  const find = (packageId: string, status: Package["status"], step: string): readonly [Shop, Package] => {
    world.settle()
    for (const shop of shopsOf(world)) {
      const parcel = shop.packages.get(packageId)
      if (parcel === undefined) continue
      if (parcel.status === status) return [shop, parcel]
      throw new Error(
        `sandbox: package '${packageId}' is ${parcel.status}: the carrier can ${step} a package that is ${status}.`,
      )
    }
    throw new Error(`sandbox: there is no package '${packageId}'. Read the ids from orders().`)
  }
  const now = () => seconds(world.clock.now())
  return {
    collect: (packageId) => collectPackage(world, ...find(packageId, "PROCESSING", "collect"), now()),
    deliver: (packageId) => deliverPackage(world, ...find(packageId, "FULFILLING", "deliver"), now()),
    fail: (packageId, reason) => {
      if (!Object.hasOwn(deliveryFailures, reason))
        throw new Error(
          `sandbox: '${String(reason)}' is not a reason for a failed delivery. There are: ${Object.keys(deliveryFailures).join(", ")}.`,
        )
      failDelivery(world, ...find(packageId, "FULFILLING", "fail to deliver"), reason, now())
    },
  }
}
