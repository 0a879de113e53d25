/**
 * Webhooks as a test uses them: what was sent, an event on demand, and the moment when all is delivered.
 */
import type { WebhookEvents } from "@tiktok-shop-kit/api/webhooks"
import { isEventName } from "../check-fault.ts"
import { seconds } from "../clock.ts"
import type { EventName } from "../events.ts"
import type { Shop } from "../model.ts"
import { isRecord } from "../record.ts"
import { ownerOf, shopNamed, shopsOf, type World } from "../world.ts"
import type { Deliveries, Delivery } from "./deliveries.ts"

export interface Webhooks {
  /** The newest 2,000, oldest first, with every attempt. */
  readonly deliveries: ReadonlyArray<Delivery>
  /**
   * Lets an event happen without a change behind it. Data that is left out is made up from what the shop has; the shop is
   * the first one, unless named.
   */
  readonly trigger: <Name extends EventName>(
    name: Name,
    data?: WebhookEvents[Name],
    options?: { readonly shopId?: string },
  ) => void
  /** Resolves when no delivery is on its way. Redeliveries wait for the clock and are not waited for. */
  readonly settled: () => Promise<void>
}

/** Data for the events that a person triggers most, about the newest thing of its kind. */
const example = (shop: Shop, name: EventName, now: number): unknown => {
  const order = [...shop.orders.values()].at(-1)
  const product = [...shop.products.values()].at(-1)
  const about = { order_id: order?.id, update_time: now }
  switch (name) {
    case "ORDER_STATUS_CHANGE":
      return {
        ...about,
        order_status: order?.status === "CANCELLED" ? "CANCEL" : order?.status,
        is_on_hold_order: false,
      }
    case "RECIPIENT_ADDRESS_UPDATE":
      return about
    case "PACKAGE_UPDATE":
      return { sc_type: "SPLIT", role_type: "ROLE_SELLER", package_list: [], update_time: now }
    case "PRODUCT_STATUS_CHANGE":
      return { product_id: product?.id, status: product?.status, suspended_reason: "", update_time: now }
    case "UPCOMING_AUTHORIZATION_EXPIRATION":
      return { message: "The authorization ends soon.", expiration_time: String(now + 30 * 86_400) }
    default:
      return {}
  }
}

export const makeWebhooks = (world: World, deliveries: Deliveries): Webhooks => ({
  deliveries: deliveries.list,
  trigger: (name, data, { shopId } = {}) => {
    if (!isEventName(name))
      throw new Error(`sandbox: there is no event '${String(name)}'. Give a name such as 'ORDER_STATUS_CHANGE'.`)
    if (data !== undefined && !isRecord(data))
      throw new Error(`sandbox: the data of event '${name}' must be an object.`)
    const shop = shopId === undefined ? shopsOf(world)[0] : shopNamed(world, shopId)
    const now = seconds(world.clock.now())
    const given = data ?? ((shop === undefined ? {} : example(shop, name, now)) as WebhookEvents[typeof name])
    const owner = shop === undefined ? { account: world.accounts[0] } : { shop, account: ownerOf(world, shop)! }
    world.emit(owner, name, given)
  },
  settled: deliveries.settled,
})
