/**
 * An order as the platform shows it: beside the fields of the state, its deadlines, its taxes and what a gift costs. These
 * are computed for each answer, since a shop has many orders and few are read.
 */
import * as times from "../../life/times.ts"
import { amount, minorUnits } from "../../money.ts"
import type { LineItem, Order, Shop } from "../../model.ts"
import { isDigital } from "../../state/order-kinds.ts"
import { shares } from "../../shares.ts"
import { lineTaxes, showsShippingTax, taxPercent } from "../../tax.ts"
import { recipientOf } from "./recipient.ts"

/** Deadlines count from the payment; for cash on delivery, from the order; never before a pre-order may ship. */
const deadlines = (order: Order) => {
  const { create_time, is_cod, paid_time, release_date = 0 } = order
  const paid = is_cod ? create_time : paid_time
  if (paid === undefined || isDigital(order)) return {}
  const from = Math.max(paid, release_date)
  return { rts_sla_time: from + times.shippingDeadline, tts_sla_time: from + times.collectionDeadline }
}

const rateOf = (region: string): string => (taxPercent(region) / 100).toFixed(2)

/** The value added tax of the shipping, split over the lines. */
const shippingTaxes = (shop: Shop, order: Order): ReadonlyArray<object> => {
  const minor = (text = "0") => minorUnits(text, shop.currency)
  const prices = order.line_items.map((item) => minor(item.sale_price))
  return shares(minor(order.payment["shipping_fee_tax"]), prices).map((share) => ({
    shipping_tax_amount: amount(share, shop.currency),
    shipping_tax_rate: rateOf(shop.region),
  }))
}

const retailPrice = (order: Order, item: LineItem): string =>
  item.gift_retail_price ?? (order.is_sample_order ? item.original_price : "0")

export const orderOnWire = (shop: Shop, order: Order) => {
  const taxes = lineTaxes(shop, order)
  const ofShipping = showsShippingTax(shop.region) ? shippingTaxes(shop, order) : []
  return {
    ...order,
    ...deadlines(order),
    recipient_address: recipientOf(order),
    line_items: order.line_items.map((item, i) => ({
      ...item,
      tracking_number: item.tracking_number ?? "",
      gift_retail_price: retailPrice(order, item),
      item_tax: [
        { tax_type: "SALES_TAX", tax_amount: amount(taxes[i]!, shop.currency), tax_rate: rateOf(shop.region) },
      ],
      ...ofShipping[i],
    })),
  }
}
