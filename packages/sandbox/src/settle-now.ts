/**
 * Closes statements at once, as a control for tests.
 */
import { seconds } from "./clock.ts"
import { closeStatement } from "./life/ledger.ts"
import { completeOrder } from "./life/orders.ts"
import { shopsOf, type World } from "./world.ts"

/**
 * Completes a delivered order, or all of them, and closes the statement of the shop at once instead of at the end of the
 * day. The payment follows a day later.
 */
export type SettleNow = (orderId?: string) => void

export const makeSettleNow =
  (world: World): SettleNow =>
  (orderId) => {
    world.settle()
    const at = seconds(world.clock.now())
    const shops = shopsOf(world).filter(({ orders }) => orderId === undefined || orders.has(orderId))
    if (orderId !== undefined) {
      const status = shops[0]?.orders.get(orderId)?.status
      if (status !== "DELIVERED" && status !== "COMPLETED")
        throw new Error(
          status === undefined
            ? `sandbox: there is no order '${orderId}'. Read the ids from orders().`
            : `sandbox: order '${orderId}' is ${status}: only a delivered order can be settled.`,
        )
    }
    for (const shop of shops) {
      for (const order of shop.orders.values())
        if (orderId === undefined || order.id === orderId) completeOrder(world, shop, order, at)
      closeStatement(shop, at)
    }
  }
