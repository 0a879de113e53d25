/**
 * The sums of ledger entries, and how the wire writes them: totals, and the parts that add up to each total.
 */
import { amount } from "../../money.ts"
import type { Shop } from "../../model.ts"
import { revenueOf, type LedgerEntry, type LedgerLine } from "../../state/money.ts"
import { isTaxOnTop } from "../../tax.ts"

/** Minor units. */
interface Side {
  listed: number
  sellerDiscount: number
  platformDiscount: number
  salesTax: number
  shippingCost: number
  shippingPaid: number
}

/** Minor units. */
export interface Sums {
  readonly sales: Readonly<Side>
  /** With the opposite signs: below 0 where the sale is above 0. */
  readonly refunds: Readonly<Side>
  readonly revenue: number
  readonly fee: number
  readonly shippingByPlatform: number
  /** The seller's part of the shipping; 0 or below. */
  readonly shipping: number
}

const emptySide = (): Side => ({
  listed: 0,
  sellerDiscount: 0,
  platformDiscount: 0,
  salesTax: 0,
  shippingCost: 0,
  shippingPaid: 0,
})

const add = (side: Side, line: LedgerLine): void => {
  side.listed += line.listed
  side.sellerDiscount += line.sellerDiscount
  side.platformDiscount += line.platformDiscount
  side.salesTax += line.salesTax
}

export const sumsOf = (entries: Iterable<LedgerEntry>): Sums => {
  const [sales, refunds] = [emptySide(), emptySide()]
  let [revenue, fee, shippingByPlatform] = [0, 0, 0]
  for (const entry of entries) {
    const side = entry.kind === "ORDER" ? sales : refunds
    side.shippingCost -= entry.shipping.cost
    shippingByPlatform += entry.shipping.paidByPlatform
    side.shippingPaid += entry.shipping.paidByBuyer
    for (const line of entry.lines) {
      add(side, line)
      revenue += revenueOf(line)
      fee += line.fee
    }
  }
  const shipping =
    sales.shippingCost + refunds.shippingCost + shippingByPlatform + sales.shippingPaid + refunds.shippingPaid
  return { sales, refunds, revenue, fee, shippingByPlatform, shipping }
}

/** How real answers write the amount of a fee that does not apply. */
const noFee = "0 "

/** The amounts, under the names of every version. */
export const onWire = (sums: Sums, { currency, region }: Shop) => {
  const { fee, refunds, revenue, sales, shipping, shippingByPlatform } = sums
  // Amounts below 0 reduce the earnings; `+ 0` turns -0 into 0.
  const text = (minor: number) => amount(minor + 0, currency)
  const feeText = text(fee)
  const share = isTaxOnTop(region) ? { referral_fee_amount: feeText } : { platform_commission_amount: feeText }
  const tax = (side: Readonly<Side>) => (isTaxOnTop(region) ? side.salesTax : 0)
  const paidBy = (side: Readonly<Side>) =>
    text(side.listed - side.sellerDiscount - side.platformDiscount + side.shippingPaid + tax(side))
  const payments = {
    customer_payment_amount: paidBy(sales),
    customer_refund_amount: paidBy(refunds),
    platform_discount_amount: text(-sales.platformDiscount),
    platform_discount_refund_amount: text(-refunds.platformDiscount),
    sales_tax_amount: text(tax(sales) + tax(refunds)),
    sales_tax_payment_amount: text(tax(sales)),
    sales_tax_refund_amount: text(tax(refunds)),
  }
  const discounts = {
    seller_discount_amount: text(-sales.sellerDiscount),
    seller_discount_refund_amount: text(-refunds.sellerDiscount),
  }
  const shippingParts = {
    actual_shipping_fee_amount: text(sales.shippingCost),
    customer_paid_shipping_fee_amount: text(sales.shippingPaid),
    return_shipping_fee_amount: text(refunds.shippingCost),
  }
  return {
    currency,
    ...payments,
    ...discounts,
    ...shippingParts,
    ...share,
    customer_paid_shipping_fee_refund_amount: text(refunds.shippingPaid),
    platform_shipping_fee_discount_amount: text(shippingByPlatform),
    revenue_amount: text(revenue),
    net_sales_amount: text(revenue),
    gross_sales_amount: text(sales.listed),
    gross_sales_refund_amount: text(refunds.listed),
    after_seller_discounts_subtotal_amount: text(sales.listed - sales.sellerDiscount),
    fee_amount: feeText,
    fee_tax_amount: feeText,
    fee_and_tax_amount: feeText,
    shipping_cost_amount: text(shipping),
    shipping_fee_amount: text(shipping),
    adjustment_amount: text(0),
    settlement_amount: text(revenue + fee + shipping),
    revenue_breakdown: {
      subtotal_before_discount_amount: text(sales.listed),
      refund_subtotal_before_discount_amount: text(refunds.listed),
      ...discounts,
      cod_service_fee_amount: "",
      refund_cod_service_fee_amount: "",
    },
    fee_tax_breakdown: { fee: { ...share, affiliate_commission_amount: noFee }, tax: {} },
    shipping_cost_breakdown: {
      ...shippingParts,
      shipping_fee_discount_amount: text(shippingByPlatform),
      supplementary_component: {
        platform_shipping_fee_discount_amount: text(shippingByPlatform),
        refunded_customer_shipping_fee_amount: text(refunds.shippingPaid),
      },
    },
    supplementary_component: payments,
  }
}
