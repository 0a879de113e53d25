/**
 * The amount of a refund: what the buyer paid for the lines, their share of the tax, and the shipping fee with the last
 * goods of the order. If prices include taxes, the refund includes them, too.
 */
import { amount, minorUnits } from "../money.ts"
import type { LineItem, Order, Shop } from "../model.ts"
import type { Random } from "../random.ts"
import type { AffectedLine, RefundAmount } from "../state/aftersales.ts"
import { isTaxOnTop, lineTaxes } from "../tax.ts"

/** Whether no other goods of the order remain: lines that were cancelled before do not count. */
export const isRestOf = (order: Order, ids: ReadonlySet<string>): boolean =>
  order.line_items.every((item) => ids.has(item.id) || item.display_status === "CANCELLED")

export const refundFor = (shop: Shop, order: Order, lines: ReadonlyArray<LineItem>): RefundAmount => {
  const { currency } = shop
  const minor = (name: string) => minorUnits(order.payment[name] ?? "0", currency)
  const subTotal = lines.reduce((sum, item) => sum + minorUnits(item.sale_price, currency), 0)
  const ids = new Set(lines.map(({ id }) => id))
  const isAll = isRestOf(order, ids)
  const productTax = lineTaxes(shop, order).reduce(
    (sum, tax, i) => (ids.has(order.line_items[i]!.id) ? sum + tax : sum),
    0,
  )
  const shipping = isAll ? minor("shipping_fee") : 0
  const tax = productTax + (isAll ? minor("shipping_fee_tax") : 0)
  return {
    currency,
    refund_subtotal: amount(subTotal, currency),
    refund_shipping_fee: amount(shipping, currency),
    refund_tax: amount(tax, currency),
    refund_total: amount(subTotal + shipping + (isTaxOnTop(shop.region) ? tax : 0), currency),
  }
}

/** Lines in returns that were not rejected: their money went back, or may. */
export const linesInReturns = (shop: Shop, order: Order): ReadonlySet<string> => {
  const lines = new Set<string>()
  for (const other of shop.returns.values()) {
    if (other.order_id !== order.id || other.return_status.endsWith("REJECT")) continue
    for (const line of other.lines) lines.add(line.order_line_item_id)
  }
  return lines
}

export const affectedLines = (
  random: Random,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
): Array<AffectedLine> =>
  lines.map((item) => ({
    id: random.id("40"),
    order_line_item_id: item.id,
    product_name: item.product_name,
    seller_sku: item.seller_sku,
    sku_id: item.sku_id,
    sku_name: item.sku_name,
    sku_image: item.sku_image,
    refund_amount: refundFor(shop, order, [item]),
  }))
