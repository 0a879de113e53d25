/**
 * Statements as sums of the ledger. A day with entries has one statement, which is closed at the end of the day and paid
 * the day after.
 */
import { dayLength, payout } from "../../life/times.ts"
import { amount } from "../../money.ts"
import type { Shop } from "../../model.ts"
import type { PageQuery } from "../../paging.ts"
import { hash } from "../../random.ts"
import type { LedgerEntry } from "../../state/money.ts"

/** Of every list that pages. */
export interface Sorting extends PageQuery {
  readonly sort_order?: string
}

export const within = (time: number, from: number | undefined, before: number | undefined): boolean =>
  (from === undefined || time >= from) && (before === undefined || time < before)

export interface Sums {
  /** Minor units, as the others. */
  readonly revenue: number
  readonly gross: number
  readonly refunds: number
  readonly fee: number
  readonly shipping: number
}

export const sumsOf = (entries: Iterable<LedgerEntry>): Sums => {
  let [gross, refunds, fee, shipping] = [0, 0, 0, 0]
  for (const entry of entries) {
    shipping += entry.shipping
    for (const line of entry.lines) {
      fee += line.fee
      if (line.revenue > 0) gross += line.revenue
      else refunds += line.revenue
    }
  }
  return { revenue: gross + refunds, gross, refunds, fee, shipping }
}

/** Under the names of every version. */
export const onWire = (sums: Sums, currency: string) => {
  const text = (minor: number) => amount(minor, currency)
  const settlement = text(sums.revenue + sums.fee + sums.shipping)
  return {
    currency,
    revenue_amount: text(sums.revenue),
    net_sales_amount: text(sums.revenue),
    gross_sales_amount: text(sums.gross),
    gross_sales_refund_amount: text(sums.refunds),
    after_seller_discounts_subtotal_amount: text(sums.gross),
    customer_payment_amount: text(sums.gross),
    customer_refund_amount: text(sums.refunds),
    fee_amount: text(sums.fee),
    fee_tax_amount: text(sums.fee),
    fee_and_tax_amount: text(sums.fee),
    platform_commission_amount: text(sums.fee),
    shipping_cost_amount: text(sums.shipping),
    adjustment_amount: text(0),
    settlement_amount: settlement,
    revenue_breakdown: {
      subtotal_before_discount_amount: text(sums.gross),
      refund_subtotal_before_discount_amount: text(sums.refunds),
    },
    fee_tax_breakdown: { fee: { platform_commission_amount: text(sums.fee) }, tax: {} },
  }
}

export interface Statement {
  readonly id: string
  /** Unix seconds: the end of its day. */
  readonly time: number
  readonly entries: ReadonlyArray<LedgerEntry>
}

/** Derived from shop and day, so that nothing needs to be kept. */
const statementId = (shop: Shop, day: number): string =>
  `3600${String(day).padStart(6, "0")}${String(hash(shop.id) % 1e9).padStart(9, "0")}`

/** Closed ones, oldest first. */
export const statements = (shop: Shop, now: number): ReadonlyArray<Statement> => {
  const days = new Map<number, Array<LedgerEntry>>()
  for (const entry of shop.ledger) {
    const day = Math.floor(entry.at / dayLength)
    const list = days.get(day)
    if (list === undefined) days.set(day, [entry])
    else list.push(entry)
  }
  return [...days]
    .map(([day, entries]) => ({ id: statementId(shop, day), time: (day + 1) * dayLength, entries }))
    .filter(({ time }) => time <= now)
    .toSorted((a, b) => a.time - b.time)
}

export const payment = (statement: Statement, now: number) => {
  const paid = statement.time + payout
  return {
    // The same digits under another beginning.
    id: `3700${statement.id.slice(4)}`,
    status: now >= paid ? "PAID" : "PROCESSING",
    time: paid,
  }
}
