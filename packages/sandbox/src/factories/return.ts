/**
 * Returns and refunds for tests, in the form of Search Returns.
 */
import type { SearchReturns } from "@tiktok-shop-kit/api/return_refund/202602"
import { makeBuyer } from "../buyer.ts"
import { onWire } from "../handlers/aftersales/returns.ts"
import { answerSchema, givenFields, withFields, type Fields } from "./fields.ts"
import { settingOf, templateShop, timeOf } from "./template-shop.ts"

const schema = answerSchema("return_refund.202602.searchReturns", ["return_orders", "[]"])

/**
 * Makes a return as Search Returns answers it: a buyer asks for it, and the seller has not decided. The same fields give
 * the same ids. Throws if a field is not in the spec, has another type, or has a value that the spec does not list.
 *
 * @example
 * ```ts
 * import { aReturn } from "@tiktok-shop-kit/sandbox/factories"
 *
 * const request = aReturn({ order_id: "576461413038785752", return_type: "RETURN_AND_REFUND" })
 * console.log(request.return_status) // "RETURN_OR_REFUND_REQUEST_PENDING"
 * ```
 */
export const aReturn = (fields: Fields<SearchReturns.ReturnOrder> = {}): SearchReturns.ReturnOrder => {
  givenFields("aReturn", fields)
  const order = { status: "DELIVERED" } as const
  const [world, shop] = templateShop("aReturn", fields, { order, now: timeOf(fields.create_time) })
  const [bought] = shop.orders.values()
  const type = fields.return_type === "RETURN_AND_REFUND" ? "RETURN_AND_REFUND" : "REFUND"
  const made = shop.returns.get(makeBuyer(world).requestReturn(bought!.id, { type }))
  const template = {
    factory: "aReturn",
    schema,
    always: ["return_id", "order_id", "return_type", "return_status", "role", "create_time", "update_time"],
    setting: settingOf(world, shop),
  }
  return withFields(template, onWire(shop, made!), fields) as SearchReturns.ReturnOrder
}
