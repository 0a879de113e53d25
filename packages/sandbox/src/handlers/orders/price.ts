/**
 * The price of an order, line by line. The lines add up to the order.
 */
import { found, shopOf, type Handler } from "../../handler.ts"
import { amount, minorUnits } from "../../money.ts"
import type { LineItem, Order, Shop } from "../../model.ts"

/** Minor units of one part of an order. */
const breakdown = (shop: Shop, listed: number, sold: number, tax: number, shipping: number) => {
  const text = (minor: number) => amount(minor, shop.currency)
  return {
    currency: shop.currency,
    sku_list_price: text(listed),
    sku_sale_price: text(sold),
    subtotal: text(sold),
    subtotal_deduction_platform: text(0),
    subtotal_deduction_seller: text(listed - sold),
    subtotal_tax_amount: text(tax),
    tax_amount: text(tax),
    shipping_list_price: text(shipping),
    shipping_sale_price: text(shipping),
    shipping_fee_deduction_platform: text(0),
    shipping_fee_deduction_seller: text(0),
    net_price_amount: text(sold),
    payment: text(sold + tax + shipping),
    total: text(sold + tax + shipping),
  }
}

/** Shares of the order's tax: the last line takes what rounding leaves. */
const taxes = (shop: Shop, order: Order): ReadonlyArray<number> => {
  const minor = (item: LineItem) => minorUnits(item.sale_price, shop.currency)
  const whole = minorUnits(order.payment["tax"] ?? "0", shop.currency)
  const sum = order.line_items.reduce((total, item) => total + minor(item), 0)
  let left = whole
  return order.line_items.map((item, i) => {
    const share = i === order.line_items.length - 1 ? left : sum === 0 ? 0 : Math.round((whole * minor(item)) / sum)
    left -= share
    return share
  })
}

export const getPriceDetail: Handler = (call) => {
  const shop = shopOf(call)
  const order = found(shop.orders, call.path.order_id!, 21008111, "order")
  const minor = (text: string | undefined) => minorUnits(text ?? "0", shop.currency)
  const shares = taxes(shop, order)
  const { payment } = order
  return {
    ...breakdown(
      shop,
      minor(payment["original_total_product_price"]),
      minor(payment["sub_total"]),
      minor(payment["tax"]),
      minor(payment["shipping_fee"]),
    ),
    line_items: order.line_items.map((item, i) => ({
      id: item.id,
      ...breakdown(shop, minor(item.original_price), minor(item.sale_price), shares[i]!, 0),
    })),
  }
}
