/**
 * The rules of returns: which lines and decisions are open, and what a refund comes to.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { reasons } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000

/** A sandbox with one delivered order of so many units at 10.00. */
const delivered = async (units: number) => {
  const tts = await sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: 0,
    products: [{ skus: [{ seller_sku: "A", price: "10.00", quantity: 20 }] }],
  })
  const { id } = tts.buyer.order({ seller_skus: Array.from({ length: units }, () => "A") })
  tts.buyer.pay(id)
  tts.clock.advance(hour)
  const package_id = tts.orders()[0]!.packages[0]!.id
  await caller(tts).data("fulfillment.202309.shipPackage", { package_id })
  tts.clock.advance(56 * hour)
  const lines = tts.orders()[0]!.line_items.map((item) => item.id)
  return { tts, id, lines, ...caller(tts) }
}

const returnsOf = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("return_refund.202309.searchReturns", {})).return_orders

test("the lines of a rejected return may be returned again, those of an open or completed one may not", async () => {
  const { tts, id, data } = await delivered(1)
  await using _ = tts
  const first = tts.buyer.requestReturn(id)
  expect(() => tts.buyer.requestReturn(id)).toThrow("nothing to return")
  const rejection = { return_id: first, decision: "REJECT_REFUND", reject_reason: reasons.rejectReturn }
  await data("return_refund.202309.rejectReturn", rejection)
  const second = tts.buyer.requestReturn(id)
  expect(second).not.toBe(first)
  await data("return_refund.202309.approveReturn", { return_id: second, decision: "APPROVE_REFUND" })
  tts.clock.advance(hour)
  expect((await returnsOf(tts)).map((one) => one.return_status).toSorted()).toEqual([
    "REFUND_OR_RETURN_REQUEST_REJECT",
    "RETURN_OR_REFUND_REQUEST_COMPLETE",
  ])
  expect(() => tts.buyer.requestReturn(id)).toThrow("nothing to return")
})

test.each([
  ["REFUND", ["APPROVE_REFUND", "DIRECT_REFUND", "REJECT_REFUND"], ["APPROVE_RETURN", "REJECT_RETURN"]],
  ["RETURN_AND_REFUND", ["APPROVE_RETURN", "DIRECT_REFUND", "REJECT_RETURN"], ["APPROVE_REFUND", "REJECT_REFUND"]],
] as const)("a pending %s takes its own decisions only", async (type, open, closed) => {
  const { tts, id, ask, data } = await delivered(1)
  await using _ = tts
  const return_id = tts.buyer.requestReturn(id, { type })
  const { decisions } = await data("return_refund.202601.getDecisionEligibility", {
    return_or_cancel_id: return_id,
  })
  const eligible = decisions.filter((one: Loose) => one.eligible).map((one: Loose) => one.decision)
  expect(eligible.toSorted()).toEqual(open)
  for (const decision of closed) {
    const operation = decision.startsWith("APPROVE") ? "approveReturn" : "rejectReturn"
    const refused = await ask(`return_refund.202309.${operation}`, {
      return_id,
      decision,
      reject_reason: reasons.rejectReturn,
    })
    expect(refused.body.code).toBe(25020004)
  }
  expect((await returnsOf(tts))[0].return_status).toBe("RETURN_OR_REFUND_REQUEST_PENDING")
})

test("a part of an order brings back its share of the tax and no shipping fee; the whole order brings back both", async () => {
  const { tts, id, lines, data } = await delivered(2)
  await using _ = tts
  const { payment } = tts.orders()[0]!
  const refund = async (order_line_item_ids: ReadonlyArray<string>) =>
    (
      await data("return_refund.202309.calculateRefund", {
        order_id: id,
        request_type: "REFUND",
        reason_name: "x",
        order_line_item_ids,
      })
    ).order_refund_amount
  const tax = Number(payment["tax"])
  expect(tax).toBeGreaterThan(0)
  expect(Number(payment["shipping_fee"])).toBeGreaterThan(0)
  expect(await refund(lines.slice(0, 1))).toMatchObject({
    refund_subtotal: "10.00",
    refund_shipping_fee: "0.00",
    refund_tax: (tax / 2).toFixed(2),
    refund_total: (10 + tax / 2).toFixed(2),
  })
  expect(await refund(lines)).toMatchObject({
    refund_subtotal: "20.00",
    refund_shipping_fee: payment["shipping_fee"],
    refund_tax: payment["tax"],
    refund_total: payment["total_amount"],
  })
})

test("the lines that a return names must be open to it, each of them, and so must the units of a SKU", async () => {
  const { tts, id, lines, ask, data } = await delivered(2)
  await using _ = tts
  const open = { order_id: id, return_reason: reasons.refund, return_type: "REFUND" }
  const create = (named: object) => ask("return_refund.202309.createReturn", { ...open, ...named })
  await data("return_refund.202309.createReturn", { ...open, order_line_item_ids: lines.slice(0, 1) })
  expect((await create({ order_line_item_ids: lines })).body.code).toBe(25005011)
  const { sku_id } = tts.orders()[0]!.line_items[0]!
  expect((await create({ skus: [{ sku_id, quantity: 2 }] })).body.code).toBe(25005011)
  expect((await create({ skus: [{ sku_id, quantity: 1 }] })).body.code).toBe(0)
  expect(await returnsOf(tts)).toHaveLength(2)
})

test.each(["99.00", "0", "-1.00"])("a return over %s opens nothing", async (refund_total) => {
  const { tts, id, ask } = await delivered(1)
  await using _ = tts
  const events = tts.events.length
  const wanted = { order_id: id, return_reason: reasons.refund, return_type: "REFUND", refund_total }
  expect((await ask("return_refund.202602.createReturn", wanted)).body.code).toBe(25005005)
  expect(await returnsOf(tts)).toEqual([])
  expect(tts.events).toHaveLength(events)
})

test("of a partial refund, the seller's statement shows the amount and the fee that comes back", async () => {
  const { tts, id, data } = await delivered(1)
  await using _ = tts
  const wanted = { order_id: id, return_reason: reasons.refund, return_type: "REFUND", refund_total: "5.00" }
  await data("return_refund.202602.createReturn", wanted)
  tts.clock.advance(hour)
  expect(await data("finance.202501.getTransactionsByOrder", { order_id: id })).toMatchObject({
    revenue_amount: "-5.00",
    fee_and_tax_amount: "0.30",
    settlement_amount: "-4.70",
  })
})
