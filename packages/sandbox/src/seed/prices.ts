/**
 * What an order costs. The price of the goods less the discounts of seller and platform is the sub total. The sub total and
 * the shipping fee are the total; if taxes are on top of prices, the tax is added.
 */
import { amount, minorUnits } from "../money.ts"
import type { LineItem, Order, Shop } from "../model.ts"
import { shares } from "../shares.ts"
import { isTaxOnTop, taxOf } from "../tax.ts"
import { shippingFee, type Discounts } from "./terms.ts"

const sumOf = (shop: Shop, items: ReadonlyArray<LineItem>, field: "original_price" | "sale_price"): number =>
  items.reduce((sum, item) => sum + minorUnits(item[field], shop.currency), 0)

export const priceOf = (shop: Shop, items: ReadonlyArray<LineItem>): number => sumOf(shop, items, "sale_price")

/** Takes the discounts off the lines, each its share. */
export const discount = (shop: Shop, items: ReadonlyArray<LineItem>, { platform, seller }: Discounts): void => {
  if (platform === 0 && seller === 0) return
  const { currency } = shop
  const prices = items.map((item) => minorUnits(item.sale_price, currency))
  const bySeller = shares(seller, prices)
  const byPlatform = shares(
    platform,
    prices.map((price, i) => price - bySeller[i]!),
  )
  for (const [i, item] of items.entries()) {
    item.sale_price = amount(prices[i]! - bySeller[i]! - byPlatform[i]!, currency)
    item.seller_discount = amount(minorUnits(item.seller_discount, currency) + bySeller[i]!, currency)
    item.platform_discount = amount(minorUnits(item.platform_discount, currency) + byPlatform[i]!, currency)
  }
}

type Payments = Map<string, Order["payment"]>

/** The payment of discounted lines. Orders of the same amounts share one payment. */
export const paymentFor = (
  shop: Shop,
  payments: Payments,
  items: ReadonlyArray<LineItem>,
  discounts: Discounts,
): Order["payment"] => {
  const [original, subTotal] = [sumOf(shop, items, "original_price"), priceOf(shop, items)]
  const { platform, shippingPlatform, shippingSeller } = discounts
  const key = `${original}/${subTotal}/${platform}/${shippingPlatform}/${shippingSeller}`
  const known = payments.get(key) ?? makePayment(shop, original, subTotal, discounts)
  payments.set(key, known)
  return known
}

const makePayment = (
  { currency, region }: Shop,
  original: number,
  subTotal: number,
  { platform, shippingPlatform, shippingSeller }: Discounts,
): Order["payment"] => {
  const text = (minor: number) => amount(minor, currency)
  const shipping = shippingFee - shippingPlatform - shippingSeller
  const onTop = isTaxOnTop(region)
  const productTax = taxOf(region, subTotal)
  // The sandbox's US states tax only goods.
  const shippingTax = onTop ? 0 : taxOf(region, shipping)
  const tax = productTax + shippingTax
  return {
    currency,
    original_total_product_price: text(original),
    sub_total: text(subTotal),
    platform_discount: text(platform),
    seller_discount: text(original - subTotal - platform),
    original_shipping_fee: text(shippingFee),
    shipping_fee: text(shipping),
    shipping_fee_platform_discount: text(shippingPlatform),
    shipping_fee_seller_discount: text(shippingSeller),
    tax: text(tax),
    product_tax: text(productTax),
    shipping_fee_tax: text(shippingTax),
    total_amount: text(subTotal + shipping + (onTop ? tax : 0)),
  }
}
