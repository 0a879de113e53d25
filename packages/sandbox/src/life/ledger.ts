/**
 * The ledger of a shop. Every amount of statements, payments and transactions is a sum of the entries that this file
 * writes.
 */
import { minorUnits } from "../money.ts"
import type { LineItem, Order, Shop } from "../model.ts"
import { revenueOf, type LedgerEntry, type LedgerLine, type LedgerShipping } from "../state/money.ts"
import { isTaxOnTop, lineTaxes } from "../tax.ts"
import type { World } from "../world.ts"

/** The platform's share of a sale. */
const feeShare = 0.06

/** The fee in minor units, 0 or below for a sale. */
const feeOf = (revenue: number): number => -Math.round(revenue * feeShare) + 0

const noShipping: LedgerShipping = { cost: 0, paidByBuyer: 0, paidByPlatform: 0 }

const shippingOf = (shop: Shop, { payment }: Order): LedgerShipping => {
  const minor = (name: string) => minorUnits(payment[name] ?? "0", shop.currency)
  return {
    cost: minor("original_shipping_fee"),
    paidByBuyer: minor("shipping_fee"),
    paidByPlatform: minor("shipping_fee_platform_discount"),
  }
}

/** Lines that were sold or refunded. */
const ledgerLines = (shop: Shop, order: Order, wanted: ReadonlyArray<LineItem>, sign: 1 | -1): Array<LedgerLine> => {
  const minor = (text: string) => sign * minorUnits(text, shop.currency) + 0
  const taxes = isTaxOnTop(shop.region) ? lineTaxes(shop, order) : []
  const included = new Set(wanted)
  return order.line_items.flatMap((item, i) => {
    if (!included.has(item)) return []
    const line: LedgerLine = {
      line_item_id: item.id,
      sku_id: item.sku_id,
      sku_name: item.sku_name,
      product_name: item.product_name,
      listed: minor(item.original_price),
      sellerDiscount: minor(item.seller_discount),
      platformDiscount: minor(item.platform_discount),
      salesTax: sign * (taxes[i] ?? 0) + 0,
      fee: 0,
    }
    line.fee = feeOf(revenueOf(line))
    return [line]
  })
}

const entryOf = (
  id: string,
  order: Order,
  kind: LedgerEntry["kind"],
  lines: Array<LedgerLine>,
  shipping: LedgerShipping,
  at: number,
): LedgerEntry => ({ id, kind, order_id: order.id, order_create_time: order.create_time, at, lines, shipping })

/** The entry of what the order earns now: its lines that are not cancelled. */
export const saleOf = (id: string, shop: Shop, order: Order, at: number): LedgerEntry => {
  const live = order.line_items.filter((item) => item.display_status !== "CANCELLED")
  return entryOf(id, order, "ORDER", ledgerLines(shop, order, live, 1), shippingOf(shop, order), at)
}

/** The order is completed. */
export const settleOrder = (world: World, shop: Shop, order: Order, at: number): void => {
  shop.ledger.push(saleOf(world.random.id("35"), shop, order, at))
}

/** Closes the statement of the bookings so far. Later bookings of the same day are in the next statement. */
export const closeStatement = (shop: Shop, at: number): void => {
  if (shop.closings.at(-1) !== at) shop.closings.push(at)
}

/** An order that was completed before the sandbox began. */
export const seedSettlement = (id: string, shop: Shop, order: Order, at: number): void => {
  shop.ledger.push(saleOf(id, shop, order, at))
}

/**
 * The buyer has the money of cancelled lines back, and this much of the shipping fee. Both sides of the sale are written,
 * so that the statement shows them.
 */
export const refundCancelled = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  shippingFee: number,
  at: number,
): void => {
  for (const [kind, sign] of [
    ["ORDER", 1],
    ["REFUND", -1],
  ] as const) {
    const shipping = { ...noShipping, paidByBuyer: sign * shippingFee + 0 }
    shop.ledger.push(entryOf(world.random.id("35"), order, kind, ledgerLines(shop, order, lines, sign), shipping, at))
  }
}

/** The shipping amounts that a return changes, in minor units. */
export interface ReturnedShipping {
  /** The shipping fee that the buyer gets back. */
  readonly refunded: number
  /** What the seller pays for the way back. */
  readonly wayBack: number
}

/** The buyer has the money of returned lines back. */
export const refundReturned = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  { refunded, wayBack }: ReturnedShipping,
  at: number,
): void => {
  const shipping = { ...noShipping, cost: wayBack, paidByBuyer: -refunded + 0 }
  shop.ledger.push(entryOf(world.random.id("35"), order, "REFUND", ledgerLines(shop, order, lines, -1), shipping, at))
}

/** An amount that the seller chose. */
export const refundAmount = (world: World, shop: Shop, order: Order, minor: number, at: number): void => {
  const [first] = order.line_items
  if (first === undefined) return
  const line: LedgerLine = {
    line_item_id: first.id,
    sku_id: first.sku_id,
    sku_name: first.sku_name,
    product_name: first.product_name,
    listed: -minor,
    sellerDiscount: 0,
    platformDiscount: 0,
    salesTax: 0,
    fee: feeOf(-minor),
  }
  shop.ledger.push(entryOf(world.random.id("35"), order, "REFUND", [line], noShipping, at))
}
