/**
 * Orders for tests, in the form of Get Order Detail.
 */
import type { Order } from "@tiktok-shop-kit/api/schemas"
import { orderOnWire } from "../handlers/orders/on-wire.ts"
import { orderStatuses } from "../model.ts"
import { answerSchema, givenFields, refuse, withFields, type Fields } from "./fields.ts"
import { addUp } from "./order-amounts.ts"
import { nowFor, settingOf, templateShop } from "./template-shop.ts"

const schema = answerSchema("order.202507.getOrderDetail", ["orders", "[]"])

/** An order with a status that the sandbox does not know is like an order that awaits its shipment. */
const knownStatus = (status: unknown): (typeof orderStatuses)[number] =>
  orderStatuses.find((known) => known === status) ?? "AWAITING_SHIPMENT"

/**
 * Makes an order as Get Order Detail answers it. Its times and packages follow `status` and `create_time`. Its amounts
 * follow the amounts that you give; amounts that contradict each other are refused. The same fields give the same ids.
 * Throws if a field is not in the spec, has another type, or has a value that the spec does not list.
 *
 * @example
 * ```ts
 * import { anOrder } from "@tiktok-shop-kit/sandbox/factories"
 *
 * const order = anOrder({ status: "DELIVERED", line_items: [{ seller_sku: "MUG-1" }, { seller_sku: "MUG-2" }] })
 * console.log(order.delivery_time, order.line_items?.length) // 1799352000 2
 * ```
 */
export const anOrder = (fields: Fields<Order> = {}): Order => {
  givenFields("anOrder", fields)
  const order = { status: knownStatus(fields.status) }
  const [world, shop] = templateShop("anOrder", fields, { order, now: nowFor(fields.create_time) })
  const [made] = shop.orders.values()
  const template = {
    factory: "anOrder",
    schema,
    always: ["id", "status", "create_time", "update_time"],
    setting: settingOf(world, shop),
  }
  const named = withFields(template, orderOnWire(shop, made!), fields) as Order
  return addUp(named, fields, made!.payment, shop.region, (problem) => refuse(template, problem))
}
