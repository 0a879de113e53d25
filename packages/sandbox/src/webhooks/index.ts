/**
 * Webhooks as a control for tests: the deliveries, an event on demand, and a promise that all deliveries are done.
 */
import type { WebhookEvents } from "@tiktok-shop-kit/api/webhooks"
import { isEventName } from "../check-fault.ts"
import { seconds } from "../clock.ts"
import type { EventName } from "../events.ts"
import type { Shop } from "../model.ts"
import { isRecord } from "../record.ts"
import { ownerOf, shopNamed, shopsOf, type World } from "../world.ts"
import type { Deliveries, Delivery } from "./deliveries.ts"

/**
 * The control of webhooks.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox({ webhooks: { url: "http://127.0.0.1:3000/tiktok" } })
 * tts.webhooks.trigger("ORDER_STATUS_CHANGE")
 * await tts.webhooks.settled()
 * tts.webhooks.deliveries[0]?.attempts // what the subscriber answered
 * ```
 */
export interface Webhooks {
  /** The newest 2,000, oldest first, with every attempt. */
  readonly deliveries: ReadonlyArray<Delivery>
  /**
   * Emits an event without a change of state. Without `data`, the sandbox makes it up from the shop's data. Without
   * `shopId`, the event belongs to the first shop.
   */
  readonly trigger: <Name extends EventName>(
    name: Name,
    data?: WebhookEvents[Name],
    options?: { readonly shopId?: string },
  ) => void
  /** Sends a delivery again, whatever its status. Throws if no delivery has the id. */
  readonly resend: (deliveryId: string) => void
  /** Resolves when no delivery is in flight. It does not wait for redeliveries, which wait for the clock. */
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
        is_on_hold_order: order?.is_on_hold_order ?? false,
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
  resend: (deliveryId) => {
    if (!deliveries.resend(deliveryId))
      throw new Error(`sandbox: there is no delivery '${deliveryId}'. Read the ids from webhooks.deliveries.`)
  },
  settled: deliveries.settled,
})
