/**
 * The price of an order, line by line. The lines add up to the order.
 */
import { found, shopOf, type Handler } from "../../handler.ts"
import { amount, minorUnits } from "../../money.ts"
import type { Shop } from "../../model.ts"
import { isTaxOnTop, lineTaxes } from "../../tax.ts"

/** Minor units of one part of an order. */
interface Part {
  readonly listed: number
  readonly sold: number
  readonly byPlatform: number
  readonly tax: number
  readonly shippingListed: number
  readonly shippingSold: number
  readonly shippingByPlatform: number
}

const breakdown = (shop: Shop, part: Part) => {
  const text = (minor: number) => amount(minor, shop.currency)
  const { byPlatform, listed, shippingByPlatform, shippingListed, shippingSold, sold, tax } = part
  const total = sold + shippingSold + (isTaxOnTop(shop.region) ? tax : 0)
  return {
    currency: shop.currency,
    sku_list_price: text(listed),
    sku_sale_price: text(sold),
    subtotal: text(sold),
    subtotal_deduction_platform: text(byPlatform),
    subtotal_deduction_seller: text(listed - sold - byPlatform),
    subtotal_tax_amount: text(tax),
    tax_amount: text(tax),
    shipping_list_price: text(shippingListed),
    shipping_sale_price: text(shippingSold),
    shipping_fee_deduction_platform: text(shippingByPlatform),
    shipping_fee_deduction_seller: text(shippingListed - shippingSold - shippingByPlatform),
    net_price_amount: text(sold),
    payment: text(total),
    total: text(total),
  }
}

const noShipping = { shippingListed: 0, shippingSold: 0, shippingByPlatform: 0 }

export const getPriceDetail: Handler = (call) => {
  const shop = shopOf(call)
  const order = found(shop.orders, call.path.order_id!, 21008111, "order")
  const minor = (text: string | undefined) => minorUnits(text ?? "0", shop.currency)
  const taxes = lineTaxes(shop, order)
  const { payment } = order
  return {
    ...breakdown(shop, {
      listed: minor(payment["original_total_product_price"]),
      sold: minor(payment["sub_total"]),
      byPlatform: minor(payment["platform_discount"]),
      tax: minor(payment["tax"]),
      shippingListed: minor(payment["original_shipping_fee"]),
      shippingSold: minor(payment["shipping_fee"]),
      shippingByPlatform: minor(payment["shipping_fee_platform_discount"]),
    }),
    line_items: order.line_items.map((item, i) => ({
      id: item.id,
      ...breakdown(shop, {
        ...noShipping,
        listed: minor(item.original_price),
        sold: minor(item.sale_price),
        byPlatform: minor(item.platform_discount),
        tax: taxes[i]!,
      }),
    })),
  }
}
