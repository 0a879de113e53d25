/**
 * Statements to the cent: for any purchases, discounts, cancellations, returns and refunds in any region, every total is the
 * sum of its parts, and the statements have all of the buyers' money.
 */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose, type Values } from "./wire.ts"

const hour = 3_600_000
const day = 24 * hour

/** Exact: ten thousandths are more than any currency has. */
const units = (text: string): number => Math.round(Number(text === "" ? 0 : text) * 10_000)
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
const total = (rows: ReadonlyArray<Loose>, field: string): number => sum(rows.map((row) => units(row[field])))

/** Every row of a list. */
const all = async (tts: Sandbox, id: string, list: string, input: Values): Promise<Array<Loose>> => {
  const rows: Array<Loose> = []
  for (let page_token: string | undefined; page_token !== "";) {
    const data = await caller(tts).data(id, { ...input, ...(page_token === undefined ? {} : { page_token }) })
    rows.push(...data[list])
    page_token = data.next_page_token
  }
  return rows
}

const statementsOf = (tts: Sandbox) =>
  all(tts, "finance.202309.getStatements", "statements", { sort_field: "statement_time", page_size: 100 })

const transactionsOf = (tts: Sandbox, statement_id: string) =>
  all(tts, "finance.202501.getTransactionsByStatement", "transactions", {
    statement_id,
    sort_field: "order_create_time",
    page_size: 100,
  })

const checkParts = (row: Loose): void => {
  const { revenue_breakdown: revenue, shipping_cost_breakdown: shipping, supplementary_component: buyer } = row
  const { fee, tax } = row.fee_tax_breakdown
  const parts = (part: Loose) => sum(Object.values(part as Record<string, string>).map(units))
  expect(parts(revenue)).toBe(units(row.revenue_amount))
  expect(parts(fee) + parts(tax)).toBe(units(row.fee_tax_amount))
  const { supplementary_component: more, ...main } = shipping
  expect(parts(main) + units(more.refunded_customer_shipping_fee_amount)).toBe(units(row.shipping_cost_amount))
  expect(total([row], "revenue_amount") + units(row.fee_tax_amount) + units(row.shipping_cost_amount)).toBe(
    units(row.settlement_amount),
  )
  // What the buyers pay and what the platform adds is what the seller gets and what the carriers and the states get.
  const buyers = units(buyer.customer_payment_amount) + units(buyer.customer_refund_amount)
  const platform = -units(buyer.platform_discount_amount) - units(buyer.platform_discount_refund_amount)
  const carriers = units(main.actual_shipping_fee_amount) + units(main.return_shipping_fee_amount)
  expect(buyers + platform + units(main.shipping_fee_discount_amount) + carriers).toBe(
    units(row.revenue_amount) + units(row.shipping_cost_amount) + units(buyer.sales_tax_amount),
  )
}

const checkStatements = async (tts: Sandbox): Promise<ReadonlyArray<Loose>> => {
  const statements = await statementsOf(tts)
  const rows: Array<Loose> = []
  for (const statement of statements) {
    const own = await transactionsOf(tts, statement.id)
    for (const field of ["revenue_amount", "shipping_cost_amount", "adjustment_amount", "settlement_amount"])
      expect(total(own, field), field).toBe(units(statement[field]))
    expect(total(own, "fee_tax_amount")).toBe(units(statement.fee_amount))
    for (const row of own) checkParts(row)
    rows.push(...own)
  }
  const payments = await all(tts, "finance.202605.getPayments", "payments", {
    sort_field: "create_time",
    page_size: 100,
  })
  expect(sum(payments.map((one) => units(one.amount.value)))).toBe(total(statements, "settlement_amount"))
  return rows
}

interface Balance {
  /** What went back to the buyer. */
  readonly refunded: number
  /** What was cancelled after the buyer paid, and before. */
  readonly cancelled: number
  readonly unpaid: number
}

/** By order id. */
const balances = async (tts: Sandbox): Promise<(orderId: string) => Balance> => {
  const { data } = caller(tts)
  const { return_orders } = await data("return_refund.202309.searchReturns", { page_size: "50" })
  const { cancellations } = await data("return_refund.202309.searchCancellations", { page_size: "50" })
  const paidAt = new Map(tts.orders().map(({ id, paid_time }) => [id, paid_time ?? Infinity]))
  const isPaid = (one: Loose) => one.update_time >= paidAt.get(one.order_id)!
  const refunds = (list: ReadonlyArray<Loose>) =>
    sum(list.map(({ partial_refund, refund_amount }) => units(partial_refund?.amount ?? refund_amount.refund_total)))
  return (orderId) => {
    const returns = return_orders.filter((one: Loose) => one.order_id === orderId)
    const own = cancellations.filter(
      (one: Loose) => one.order_id === orderId && one.cancel_status === "CANCELLATION_REQUEST_COMPLETE",
    )
    const cancelled = refunds(own.filter(isPaid))
    const returned = returns.filter((one: Loose) => one.return_status === "RETURN_OR_REFUND_REQUEST_COMPLETE")
    return {
      refunded: refunds(returned) + cancelled,
      cancelled,
      unpaid: refunds(own.filter((one: Loose) => !isPaid(one))),
    }
  }
}

const checkOrders = async (tts: Sandbox, rows: ReadonlyArray<Loose>): Promise<void> => {
  const balanceOf = await balances(tts)
  for (const order of tts.orders()) {
    const { payment } = order
    const part = (name: string) => units(payment[name]!)
    expect(part("sub_total") + part("seller_discount") + part("platform_discount")).toBe(
      part("original_total_product_price"),
    )
    expect(total(order.line_items, "sale_price")).toBe(part("sub_total"))
    expect(total(order.line_items, "platform_discount")).toBe(part("platform_discount"))
    for (const item of order.line_items) expect(Number(item.sale_price)).toBeGreaterThanOrEqual(0)
    const onTop = payment["currency"] === "USD" ? part("tax") : 0
    expect(part("sub_total") + part("shipping_fee") + onTop).toBe(part("total_amount"))
    const own = rows.filter((row) => row.order_id === order.id).map((row) => row.supplementary_component)
    const { cancelled, refunded, unpaid } = balanceOf(order.id)
    expect(total(own, "customer_refund_amount") + refunded, "refunds").toBe(0)
    // Once all is over, the buyer's whole payment is in the statements; before, what of it went back.
    const isOver = order.paid_time !== undefined && ["COMPLETED", "CANCELLED"].includes(order.status)
    expect(total(own, "customer_payment_amount"), "payments").toBe(isOver ? part("total_amount") - unpaid : cancelled)
    const booked = await caller(tts).data("finance.202501.getTransactionsByOrder", { order_id: order.id })
    for (const field of ["revenue_amount", "settlement_amount", "shipping_cost_amount"])
      expect(total(booked.sku_transactions, field), field).toBe(units(booked[field]))
    const settled = rows.filter((row) => row.order_id === order.id)
    expect(total(settled, "settlement_amount")).toBe(units(booked.settlement_amount))
  }
}

interface Step {
  readonly do: "cancel" | "cancelLine" | "refund" | "return" | "approve" | "partial" | "ship" | "wait"
  readonly which: number
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    "cancel",
    "cancelLine",
    "refund",
    "return",
    "approve",
    "approve",
    "partial",
    "ship",
    "ship",
    "wait",
    "wait",
  ),
  which: fc.nat(20),
})

const percent = fc.integer({ min: 0, max: 50 })

const order = fc.record({
  status: fc.constantFrom(
    "UNPAID",
    "ON_HOLD",
    "AWAITING_SHIPMENT",
    "AWAITING_COLLECTION",
    "IN_TRANSIT",
    "DELIVERED",
    "COMPLETED",
  ),
  skus: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
  seller: percent,
  platform: percent,
})

const decisions = ["APPROVE_REFUND", "APPROVE_RETURN", "APPROVE_RECEIVED_PACKAGE", "DIRECT_REFUND"]

/** A reason that the seller may give now; empty if nothing can be cancelled. */
const cancelReasons = async (tts: Sandbox, order_id: string): Promise<ReadonlyArray<string>> => {
  const asked = { order_id, request_types: ["CANCEL"], initiate_aftersale_user: "SELLER" }
  const { sku_eligibility } = await caller(tts).data("return_refund.202512.getAftersaleEligibility", asked)
  const [first] = sku_eligibility.flatMap((sku: Loose) => sku.line_item_eligibility)
  return (first?.available_reason_names ?? []).slice(0, 1)
}

const perform = async (tts: Sandbox, { do: what, which }: Step): Promise<void> => {
  const { ask, data } = caller(tts)
  const orders = tts.orders()
  const one = orders[which % orders.length]!
  /** What the buyer cannot do now is an error in the test's own process. */
  const attempt = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      expect(String(error)).toMatch(/^Error: sandbox: /)
    }
  }
  if (what === "wait") return tts.clock.advance([hour, 8 * hour, day, 3 * day][which % 4]!)
  if (what === "cancel") return attempt(() => tts.buyer.requestCancellation(one.id))
  if (what === "cancelLine") {
    const line = one.line_items[which % one.line_items.length]!
    const request = { order_id: one.id, order_line_item_ids: [line.id] }
    for (const cancel_reason of await cancelReasons(tts, one.id))
      await ask("return_refund.202309.cancelOrder", { ...request, cancel_reason })
    return
  }
  if (what === "refund") return attempt(() => tts.buyer.requestReturn(one.id, { type: "REFUND" }))
  if (what === "return") return attempt(() => tts.buyer.requestReturn(one.id, { type: "RETURN_AND_REFUND" }))
  if (what === "ship") {
    const [parcel] = one.packages
    if (parcel !== undefined) await ask("fulfillment.202309.shipPackage", { package_id: parcel.id })
    return
  }
  const { return_orders } = await data("return_refund.202309.searchReturns", { page_size: "50" })
  const { cancellations } = await data("return_refund.202309.searchCancellations", { page_size: "50" })
  const found = return_orders[which % Math.max(1, return_orders.length)]
  if (what === "partial" && found !== undefined) {
    const zeros = /\.\d\d$/.test(found.refund_amount.refund_total) ? ".01" : ""
    const partial_refund = { amount: `1${zeros}`, currency: found.refund_amount.currency }
    const offer = { return_id: found.return_id, decision: "OFFER_PARTIAL_REFUND", partial_refund }
    await ask("return_refund.202309.approveReturn", offer)
    return
  }
  for (const { cancel_id } of cancellations) await ask("return_refund.202309.approveCancellation", { cancel_id })
  if (found === undefined) return
  const decision = decisions[which % decisions.length]!
  await ask("return_refund.202309.approveReturn", { return_id: found.return_id, decision })
}

const prices = { US: ["9.99", "10.01", "3.33"], GB: ["24.00", "0.99", "7.77"], VN: ["857610", "3331", "10001"] }

test("every total is the sum of its parts, and the buyers' money is all there", async () => {
  const scene = fc.record({
    region: fc.constantFrom("US", "GB", "VN"),
    orders: fc.array(order, { minLength: 1, maxLength: 4 }),
    steps: fc.array(step, { maxLength: 14 }),
  })
  await fc.assert(
    fc.asyncProperty(scene, async ({ orders, region, steps }) => {
      const list = prices[region]
      const digits = region === "VN" ? 0 : 2
      await using tts = await sandbox({
        clock: () => now,
        tokens: { accessTtlSeconds: 365 * 86_400 },
        shops: [
          {
            region,
            products: list.map((price, i) => ({ skus: [{ seller_sku: `SKU${i}`, price, quantity: 99 }] })),
            orders: orders.map(({ platform, seller, skus, status }) => {
              const worth = sum(skus.map((sku) => Number(list[sku])))
              const text = (share: number) =>
                (Math.floor((worth * share * 10 ** digits) / 100) / 10 ** digits).toFixed(digits)
              return {
                status,
                age: "3 days",
                seller_skus: skus.map((sku) => `SKU${sku}`),
                seller_discount: text(seller),
                platform_discount: text(platform),
              }
            }),
          },
        ],
      })
      for (const one of steps) await perform(tts, one)
      // All that happens by itself has happened, and every statement is closed.
      for (let days = 0; days < 30; days += 3) tts.clock.advance(3 * day)
      await checkOrders(tts, await checkStatements(tts))
      expect(tts.requests.filter(({ status }) => status === 500)).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 60_000)

const now = Date.UTC(2026, 6, 1, 12)

test.each(["US", "GB", "VN"])("an order of %s settles for what was expected of it", async (region) => {
  await using tts = await sandbox({
    clock: () => now,
    tokens: { accessTtlSeconds: 365 * 86_400 },
    shops: [{ region, orders: 90, products: 12 }],
  })
  const asked = { sort_field: "order_create_time", page_size: 100 }
  const rows = await all(tts, "finance.202507.getUnsettledTransactions", "transactions", asked)
  const waiting = rows.filter((row) => row.order_delivery_time !== undefined || row.unsettled_reason !== "")
  expect(waiting.length).toBeGreaterThan(20)
  for (let days = 0; days < 21; days += 3) tts.clock.advance(3 * day)
  const settled = await checkStatements(tts)
  let compared = 0
  for (const row of rows) {
    const final = settled.find(({ order_id }) => order_id === row.order_id)
    if (final === undefined) continue
    compared++
    expect(row.est_settlement_amount).toBe(final.settlement_amount)
    expect(row.revenue_breakdown).toEqual(final.revenue_breakdown)
    expect(row.fee_tax_breakdown).toEqual(final.fee_tax_breakdown)
  }
  expect(compared).toBeGreaterThan(15)
})
