/**
 * The tax of a sale by the shop's region: on top of the prices in the US, inside of the prices elsewhere.
 */
import { minorUnits } from "./money.ts"
import type { Order, Shop } from "./model.ts"
import { shares } from "./shares.ts"

/** Percent. The US rate is an average: rates differ by state. */
const rates: Readonly<Record<string, number>> = {
  US: 8,
  BR: 17,
  DE: 19,
  ES: 21,
  FR: 20,
  GB: 20,
  ID: 11,
  IE: 23,
  IT: 22,
  JP: 10,
  MX: 16,
  MY: 10,
  PH: 12,
  SG: 9,
  TH: 7,
  VN: 10,
}

export const taxPercent = (region: string): number => rates[region] ?? 20

export const isTaxOnTop = (region: string): boolean => region === "US"

/** Minor units of tax on a price, or inside of it. */
export const taxOf = (region: string, price: number): number => {
  const percent = taxPercent(region)
  return Math.round((price * percent) / (isTaxOnTop(region) ? 100 : 100 + percent))
}

/** The markets whose line items show the value added tax of their shipping. */
export const showsShippingTax = (region: string): boolean => ["DE", "ES", "FR", "IE", "IT"].includes(region)

/** Minor units of the tax of each line, by the price that the buyer paid. They add up to the tax of the goods. */
export const lineTaxes = (shop: Shop, order: Order): ReadonlyArray<number> =>
  shares(
    minorUnits(order.payment["product_tax"] ?? "0", shop.currency),
    order.line_items.map((item) => minorUnits(item.sale_price, shop.currency)),
  )
