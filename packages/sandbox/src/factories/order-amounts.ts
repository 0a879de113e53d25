/**
 * The amounts of an order that a factory makes. Missing amounts are computed from the given ones, so that lines and payment
 * add up. Amounts that contradict each other are refused, and the error names the field.
 */
import type { Order } from "@tiktok-shop-kit/api/schemas"
import { amount, hasDigitsOf, minorUnits } from "../money.ts"
import { shares } from "../shares.ts"
import { isTaxOnTop, taxOf } from "../tax.ts"
import type { Fields } from "./fields.ts"

type Line = NonNullable<Order["line_items"]>[number]
type GivenLine = NonNullable<Fields<Order>["line_items"]>[number]
type Amounts = Readonly<Record<string, string | undefined>>

/** Reads and writes amounts of one currency; an error names the field. */
interface Sums {
  readonly currency: string
  readonly region: string
  readonly refuse: (problem: string) => never
}

const priceFields = ["original_price", "sale_price", "seller_discount", "platform_discount"] as const

/** Minor units; undefined if the field is not given. */
const read = ({ currency, refuse }: Sums, text: string | undefined, at: string): number | undefined => {
  if (text === undefined || text === "") return undefined
  if (!hasDigitsOf(text, currency)) refuse(`the field '${at}' must be a decimal of ${currency}, but is '${text}'.`)
  return minorUnits(text, currency)
}

/** The given amount, or the amount that follows from the others. Refused if the two differ. */
const settled = (sums: Sums, given: number | undefined, computed: number, at: string): number => {
  if (given === undefined ? computed < 0 : given !== computed)
    sums.refuse(
      given === undefined
        ? `the amounts of '${at}' come to less than 0.`
        : `the field '${at}' is ${amount(given, sums.currency)}, but the other amounts come to ${amount(computed, sums.currency)}. Leave it out, or change them.`,
    )
  return computed
}

/** A line costs its original price less the discounts. A gift costs nothing, whatever it costs in the shop. */
const linePrices = (sums: Sums, given: GivenLine | undefined, line: Line, at: string): Line => {
  if (given === undefined || priceFields.every((name) => given[name] === undefined)) return line
  const [original, sale, seller, platform] = priceFields.map((name) => read(sums, given[name], `${at}.${name}`))
  const byPlatform = platform ?? 0
  const ofTemplate = minorUnits(line.original_price ?? "0", sums.currency)
  const listed = original ?? (sale === undefined ? ofTemplate : sale + (seller ?? 0) + byPlatform)
  const bySeller = seller ?? (sale === undefined ? 0 : listed - byPlatform - sale)
  const paid = settled(sums, sale, listed - bySeller - byPlatform, `${at}.sale_price`)
  if (bySeller < 0) sums.refuse(`the field '${at}.sale_price' is more than 'original_price' less the discounts.`)
  const text = (minor: number) => amount(minor, sums.currency)
  return {
    ...line,
    original_price: text(listed),
    sale_price: text(paid),
    seller_discount: text(bySeller),
    platform_discount: text(byPlatform),
  }
}

const total = (sums: Sums, lines: ReadonlyArray<Line>, field: (typeof priceFields)[number]): number =>
  lines.reduce((sum, line, i) => sum + (read(sums, line[field], `line_items[${i}].${field}`) ?? 0), 0)

/** `template` is the template's payment; its shipping counts if the test gives no other. */
const paymentOf = (sums: Sums, lines: ReadonlyArray<Line>, given: Amounts, template: Amounts): Amounts => {
  const { currency, region } = sums
  const text = (minor: number) => amount(minor, currency)
  const named = (name: string) => read(sums, given[name], `payment.${name}`)
  const check = (name: string, computed: number) => settled(sums, named(name), computed, `payment.${name}`)
  const subTotal = check("sub_total", total(sums, lines, "sale_price"))
  const byPlatform =
    named("shipping_fee_platform_discount") ?? minorUnits(template["shipping_fee_platform_discount"] ?? "0", currency)
  const bySeller =
    named("shipping_fee_seller_discount") ?? minorUnits(template["shipping_fee_seller_discount"] ?? "0", currency)
  const fee = named("shipping_fee")
  const listedFee =
    named("original_shipping_fee") ??
    (fee === undefined ? minorUnits(template["original_shipping_fee"] ?? "0", currency) : fee + byPlatform + bySeller)
  const shipping = check("shipping_fee", listedFee - byPlatform - bySeller)
  const productTax = named("product_tax") ?? taxOf(region, subTotal)
  const shippingTax = named("shipping_fee_tax") ?? (isTaxOnTop(region) ? 0 : taxOf(region, shipping))
  const tax = check("tax", productTax + shippingTax)
  return {
    ...template,
    ...given,
    currency,
    original_total_product_price: text(check("original_total_product_price", total(sums, lines, "original_price"))),
    sub_total: text(subTotal),
    seller_discount: text(check("seller_discount", total(sums, lines, "seller_discount"))),
    platform_discount: text(check("platform_discount", total(sums, lines, "platform_discount"))),
    original_shipping_fee: text(listedFee),
    shipping_fee: text(shipping),
    shipping_fee_platform_discount: text(byPlatform),
    shipping_fee_seller_discount: text(bySeller),
    product_tax: text(productTax),
    shipping_fee_tax: text(shippingTax),
    tax: text(tax),
    total_amount: text(check("total_amount", subTotal + shipping + (isTaxOnTop(region) ? tax : 0))),
  }
}

const withTaxes = (sums: Sums, lines: ReadonlyArray<Line>, given: ReadonlyArray<GivenLine>, productTax: string) => {
  const prices = lines.map(({ sale_price = "0" }) => minorUnits(sale_price, sums.currency))
  const taxes = shares(minorUnits(productTax, sums.currency), prices)
  return lines.map((line, i) =>
    given[i]?.item_tax !== undefined || line.item_tax === undefined
      ? line
      : { ...line, item_tax: line.item_tax.map((tax) => ({ ...tax, tax_amount: amount(taxes[i]!, sums.currency) })) },
  )
}

/** The currency of the order: all its amounts have the same. */
const currencyOf = (order: Order, fields: Fields<Order>, refuse: Sums["refuse"]): string => {
  const lines = fields.line_items?.map((line) => line.currency) ?? []
  const [first, ...others] = [fields.payment?.currency, ...lines].filter((currency) => currency !== undefined)
  const other = others.find((currency) => currency !== first)
  if (other !== undefined) refuse(`the amounts are in ${first} and in ${other}. An order has one currency.`)
  return first ?? order.payment?.currency ?? "USD"
}

/** `order` already has the given fields. An order without lines or without a payment has nothing to add up. */
export const addUp = (
  order: Order,
  fields: Fields<Order>,
  template: Amounts,
  region: string,
  refuse: Sums["refuse"],
): Order => {
  if (fields.line_items === undefined && fields.payment === undefined) return order
  if (order.line_items === undefined || order.payment === undefined) return order
  const sums: Sums = { currency: currencyOf(order, fields, refuse), region, refuse }
  const given = fields.line_items ?? []
  const lines = order.line_items.map((line, i) => ({
    ...linePrices(sums, given[i], line, `line_items[${i}]`),
    currency: sums.currency,
  }))
  const payment = paymentOf(sums, lines, (fields.payment ?? {}) as Amounts, template)
  return { ...order, line_items: withTaxes(sums, lines, given, payment["product_tax"] ?? "0"), payment }
}
