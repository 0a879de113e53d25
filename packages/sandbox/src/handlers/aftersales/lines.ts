/**
 * The lines of an order that a request names: by id, by SKU and quantity, or all open lines.
 */
import { found, shopOf, type Call } from "../../handler.ts"
import type { LineItem, Order } from "../../model.ts"
import { Refusal } from "../../refusal.ts"

export interface Wanted {
  readonly order_id: string
  readonly order_line_item_ids?: ReadonlyArray<string>
  readonly order_line_list?: ReadonlyArray<{ readonly order_line_item_id?: string }>
  readonly skus?: ReadonlyArray<{ readonly sku_id: string; readonly quantity: number }>
}

export const wantedOrder = (call: Call<unknown, Wanted>): Order =>
  found(shopOf(call).orders, call.body.order_id, 25007006, "order")

const named = (wanted: Wanted, open: ReadonlyArray<LineItem>): ReadonlyArray<string> | undefined => {
  if (wanted.order_line_item_ids !== undefined && wanted.order_line_item_ids.length > 0)
    return wanted.order_line_item_ids
  const list = wanted.order_line_list?.flatMap(({ order_line_item_id }) => order_line_item_id ?? []) ?? []
  if (list.length > 0) return list
  if (wanted.skus === undefined || wanted.skus.length === 0) return undefined
  return wanted.skus.flatMap(({ quantity, sku_id }, i, skus) => {
    if (quantity < 1) throw new Refusal(25001001, `Invalid 'skus[${i}].quantity': it must be at least 1`)
    if (skus.findIndex((other) => other.sku_id === sku_id) < i)
      throw new Refusal(25001001, `Invalid 'skus[${i}].sku_id': the SKU is named twice`)
    const lines = open.filter((item) => item.sku_id === sku_id)
    if (lines.length < quantity)
      throw new Refusal(
        25005011,
        `Invalid 'skus': ${lines.length} units of '${sku_id}' are open to this, not ${quantity}`,
      )
    return lines.slice(0, quantity).map(({ id }) => id)
  })
}

/** The code for an order that takes no cancellation: it is over, another request is open, or the carrier has the goods. */
export const codeOfCancel = ({ is_buyer_request_cancel, status }: Order): number => {
  if (status === "COMPLETED" || status === "CANCELLED") return 25001051
  return is_buyer_request_cancel || status === "AWAITING_COLLECTION" ? 25001011 : 25001045
}

const isBeforeShipment = new Set(["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT"])

/** The code for an order that takes no return: it is over, nothing was shipped, or a return is open. */
export const codeOfReturn = ({ status }: Order): number => {
  if (status === "COMPLETED" || status === "CANCELLED") return 25001051
  return isBeforeShipment.has(status) ? 25001003 : 25001011
}

/**
 * The lines that a request names, or all open ones. If no line is open, the refusal has `code`. It also refuses a line that
 * is not open.
 */
export const wantedLines = (
  wanted: Wanted,
  order: Order,
  open: ReadonlyArray<LineItem>,
  code: number,
): ReadonlyArray<LineItem> => {
  if (open.length === 0) throw new Refusal(code, `Order '${order.id}' is ${order.status}: no line is open to this`)
  const ids = named(wanted, open)
  if (ids === undefined) return open
  const foreign = ids.find((id) => !order.line_items.some((item) => item.id === id))
  if (foreign !== undefined) throw new Refusal(25001001, `Order '${order.id}' has no line '${foreign}'`)
  const lines = open.filter(({ id }) => ids.includes(id))
  if (lines.length < new Set(ids).size)
    throw new Refusal(25005011, `Order '${order.id}' is ${order.status}: not all of the lines are open to this`)
  return lines
}
